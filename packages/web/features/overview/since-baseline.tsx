/** What became of the plant since it was signed off last: how much was changed, and what that did. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { baselines, diffSince, type Diff, type Moment } from '../../api/plants.ts';
import { carried, useReading, useUrl } from '../../ui/url-state.ts';
import { WhyDoor } from '../../ui/why-door.tsx';
import { useWords } from '../../words/use-words.ts';
import { fallenIn, lastBaseline, shownEntry } from './since.ts';
import style from './overview.module.css';

/** Places named where SL-A fell; the history has all. */
const SHOWN = 3;

interface SinceBaselineProps {
  readonly moment: Moment;
  /** The newest entry of the plant. */
  readonly newest: number | null;
  readonly nameOf: (place: string) => string;
}

export function SinceBaseline({ moment, newest, nameOf }: SinceBaselineProps) {
  const { t, day } = useWords();
  const url = useUrl();
  const { data } = useQuery(baselines(moment.plant));
  const all = data?.value.baselines;
  const entry = shownEntry(moment.at, all ?? [], newest);
  const last = all === undefined ? undefined : lastBaseline(all, entry);
  const { data: diff } = useQuery({
    ...diffSince(moment, last?.seq ?? 0),
    enabled: last !== undefined && last !== null && last.seq !== entry,
  });
  if (last === undefined) return null;
  return (
    <section className={style.panel} aria-labelledby="since-title">
      <header className={style.head}>
        <h2 id="since-title">
          {last === null ? t('overview.sinceTitle') : t('overview.since', { id: last.id })}
        </h2>
        <span className={style.space} />
        {last !== null && (
          <Link
            to="/p/$plant/history"
            params={{ plant: moment.plant }}
            search={carried(url)}
            className="link"
          >
            {day(last.date)}
          </Link>
        )}
      </header>
      {last === null ? (
        <p className={style.none}>{t('overview.sinceNone')}</p>
      ) : last.seq === entry ? (
        <p className={style.none}>{t('overview.sinceNothing')}</p>
      ) : diff === undefined ? (
        <p className={style.none}>{t('overview.sinceWorking')}</p>
      ) : (
        <Became diff={diff.value} nameOf={nameOf} />
      )}
    </section>
  );
}

interface BecameProps extends Pick<SinceBaselineProps, 'nameOf'> {
  readonly diff: Diff;
}

function Became({ diff, nameOf }: BecameProps) {
  const { t, number } = useWords();
  const reading = useReading();
  const { added, changed, removed } = diff.summary;
  const fallen = fallenIn(diff, reading);
  return (
    <div className={style.since}>
      <p>
        {t('overview.sinceChanges', {
          added: number(added),
          changed: number(changed),
          removed: number(removed),
        })}
      </p>
      <p>
        {t('overview.sinceGaps', {
          closed: number(diff.gapsClosed.length),
          opened: number(diff.gapsOpened.length),
        })}
      </p>
      {fallen.length > 0 && (
        <ul>
          {fallen.slice(0, SHOWN).map(({ ref, place, fr, from, to }) => (
            <li key={ref}>
              <WhyDoor of={ref} className={`${style.dueWhat} ell`}>
                {t('overview.sinceFallen', {
                  place: nameOf(place),
                  fr,
                  from: from === null ? '?' : number(from),
                  to: to === null ? '?' : number(to),
                })}
              </WhyDoor>
            </li>
          ))}
        </ul>
      )}
      {fallen.length > SHOWN && (
        <p className="quiet">
          {t('overview.sinceMore', {
            count: fallen.length - SHOWN,
            replace: { count: number(fallen.length - SHOWN) },
          })}
        </p>
      )}
    </div>
  );
}
