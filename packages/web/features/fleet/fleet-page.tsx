/** Every plant somebody may see, from what its newest assessment came to. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answersAt, mayAt, whoAmI } from '../../api/account.ts';
import { plantList } from '../../api/plants.ts';
import { BrandLine } from '../../ui/brand-line.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Failed, Waiting } from '../../ui/page-state.tsx';
import { today } from '../../ui/today.ts';
import { useWords } from '../../words/use-words.ts';
import style from './fleet.module.css';

/** A review that is past is late, and says so in words and by its mark. */
function ReviewDay({ day: stated }: { readonly day: string | null }) {
  const { t, day } = useWords();
  if (stated === null) return null;
  if (stated >= today()) return day(stated);
  return (
    <span className={style.late}>
      <Icon name="warning" size={13} /> {t('frame.reviewPast', { day: day(stated) })}
    </span>
  );
}

export function FleetPage() {
  const { t, number, day } = useWords();
  const { data, error, refetch } = useQuery(plantList);
  const { data: account } = useQuery(whoAmI);
  const mayMake = mayAt(account, '*', 'people');
  return (
    <main className={style.page}>
      <BrandLine />
      <div className={style.title}>
        <h1>{t('frame.fleet')}</h1>
        {mayMake && (
          <Link to="/new" className={style.make}>
            {t('bring.newPlant')}
          </Link>
        )}
      </div>
      {error !== null && <Failed error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Waiting rows={4} />}
      {answersAt(account).map((plant) => (
        <p key={plant}>
          <Link to="/q/$plant" params={{ plant }}>
            {t('supplier.open')}
          </Link>{' '}
          <span className="mono quiet">{plant}</span>
        </p>
      ))}
      {data?.length === 0 && answersAt(account).length === 0 && (
        <div className={style.none}>
          <p>{t('frame.fleetNone')}</p>
          <p className="quiet">{mayMake ? t('bring.intro') : t('frame.fleetNoneHow')}</p>
        </div>
      )}
      {data !== undefined && data.length > 0 && (
        <table className={style.table}>
          <thead>
            <tr>
              <th scope="col">{t('frame.plant')}</th>
              <th scope="col" className={style.number}>
                {t('frame.atSlt')}
              </th>
              <th scope="col" className={style.number}>
                {t('frame.gaps')}
              </th>
              <th scope="col" className={style.number}>
                {t('frame.undetermined')}
              </th>
              <th scope="col" className={style.number}>
                {t('frame.errors')}
              </th>
              <th scope="col">{t('frame.nextReview')}</th>
              <th scope="col">{t('frame.assessed')}</th>
              <th scope="col">{t('frame.role')}</th>
            </tr>
          </thead>
          <tbody>
            {data.map(({ plant, state, summary }) => (
              <tr key={plant}>
                <th scope="row">
                  <Link to="/p/$plant/overview" params={{ plant }}>
                    {summary?.name ?? plant}
                  </Link>{' '}
                  <span className="mono quiet">{plant}</span>
                </th>
                <td className={style.number}>
                  {summary === null
                    ? ''
                    : t('frame.atSltOf', {
                        reached: number(summary.reached),
                        targeted: number(summary.targeted),
                      })}
                </td>
                <td className={style.number}>
                  {summary !== null && (
                    <Link
                      to="/p/$plant/findings/gaps"
                      params={{ plant }}
                      search={{ show: 'all' }}
                      className="link"
                      aria-label={`${t('frame.gaps')}: ${number(summary.gaps)}`}
                    >
                      {number(summary.gaps)}
                    </Link>
                  )}
                </td>
                <td className={style.number}>{summary === null ? '' : number(summary.undetermined)}</td>
                <td className={style.number}>{summary === null ? '' : number(summary.errors)}</td>
                <td>
                  <ReviewDay day={summary?.nextReview ?? null} />
                </td>
                <td>
                  {summary === null ? <span className="quiet">{t('frame.never')}</span> : day(summary.asOf)}
                  {state === 'older' && <span className="quiet"> · {t('frame.older')}</span>}
                </td>
                <td className="quiet">
                  {(account?.roles ?? [])
                    .filter(({ site }) => site === plant || site === '*')
                    .flatMap(({ roles }) => roles.map((role) => t(`roles.${role}`)))
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  );
}
