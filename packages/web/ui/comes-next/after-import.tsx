/** Above what was imported: that it is in, and what comes next. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { overview } from '../../api/plants.ts';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../controls/button.tsx';
import { carried, useMoment, useSetUrl, useUrl } from '../url-state.ts';
import { ComesNext } from './comes-next.tsx';
import { openSteps } from './open-steps.ts';
import style from './comes-next.module.css';

export function AfterImport({ plant }: { readonly plant: string }) {
  const { t } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const { data, isPlaceholderData } = useQuery(overview(useMoment(plant)));
  const steps = data === undefined || isPlaceholderData ? null : openSteps(data.value);
  return (
    <section className={style.after} aria-labelledby="after-title">
      <h2 id="after-title">{t('comes.imported')}</h2>
      <div className={style.what}>
        {steps === null && <p className="quiet">{t('frame.loading')}</p>}
        {steps?.every(({ isOptional }) => isOptional) === true && (
          <p>
            {t('comes.nothing')}{' '}
            <Link to="/p/$plant/overview" params={{ plant }} search={carried(url)} className="link">
              {t('comes.toOverview')}
            </Link>
          </p>
        )}
        {steps !== null && steps.length > 0 && <ComesNext plant={plant} steps={steps} />}
      </div>
      <Button bare onClick={() => setUrl({ after: undefined }, true)}>
        {t('frame.close')}
      </Button>
    </section>
  );
}
