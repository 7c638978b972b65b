/** The first visit, and any plant after it: four ways to begin, each with what it takes and what one gets. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { mayAt, whoAmI } from '../../api/account.ts';
import { plantList } from '../../api/plants.ts';
import { BrandLine } from '../../ui/brand-line.tsx';
import { useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { FolderWay } from './folder-way.tsx';
import { StarterWay } from './starter-way.tsx';
import { TableWay } from './table-way.tsx';
import style from './bring.module.css';

const WAYS = ['example', 'template', 'table', 'folder'] as const;

export function NewPlantPage() {
  const { t } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const navigate = useNavigate();
  const { data: account } = useQuery(whoAmI);
  const { data: plants } = useQuery(plantList);
  const taken = new Set((plants ?? []).map(({ plant }) => plant));
  const way = WAYS.find((each) => each === url.show) ?? 'example';
  const isAllowed = account === undefined || mayAt(account, '*', 'people');
  useEffect(() => {
    document.title = `${t('bring.newPlant')} · ${t('frame.product')}`;
  }, [t]);
  const open = (plant: string): void => {
    if (way === 'table')
      void navigate({ to: '/p/$plant/assets', params: { plant }, search: { after: 'import' } });
    else void navigate({ to: '/p/$plant/overview', params: { plant } });
  };
  return (
    <main className={style.first}>
      <BrandLine>
        {taken.size > 0 && (
          <Link to="/plants" className="link">
            {t('frame.plants')}
          </Link>
        )}
      </BrandLine>
      <h1>{t('bring.newPlant')}</h1>
      {isAllowed ? (
        <>
          <p className={style.intro}>{t('bring.intro')}</p>
          <div className={style.ways}>
            <nav aria-label={t('bring.ways')} className={style.wayList}>
              {WAYS.map((each) => (
                <button
                  key={each}
                  type="button"
                  className={style.way}
                  aria-current={each === way}
                  onClick={() => setUrl({ show: each }, true)}
                >
                  <b>{t(`bring.way_${each}`)}</b>
                  <span>{t(`bring.gives_${each}`)}</span>
                  <span className="quiet">{t(`bring.takes_${each}`)}</span>
                </button>
              ))}
            </nav>
            <section className={style.wayPage} aria-labelledby="way-title">
              <h2 id="way-title">{t(`bring.way_${way}`)}</h2>
              {(way === 'example' || way === 'template') && (
                <StarterWay key={way} kind={way} taken={taken} onDone={open} />
              )}
              {way === 'table' && <TableWay taken={taken} onDone={open} />}
              {way === 'folder' && <FolderWay onDone={open} />}
            </section>
          </div>
        </>
      ) : (
        <p>{t('bring.mayNotMake')}</p>
      )}
    </main>
  );
}
