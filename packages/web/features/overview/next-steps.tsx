/** What to do next, by the root causes of the gaps: what, so what, cost, outage. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { withCapital } from '@bulkhead/core/lib/capital.ts';
import type { Overview, OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';
import { nextSteps, type Moment, type NextSteps as Steps } from '../../api/plants.ts';
import { ComesNext } from '../../ui/comes-next/comes-next.tsx';
import { beforeAnswers, optionalSteps } from '../../ui/comes-next/open-steps.ts';
import { Bars } from '../../ui/glyphs/bars.tsx';
import { barsOf } from '../../ui/glyphs/bars-of.ts';
import { Waiting } from '../../ui/page-state.tsx';
import { carried, useUrl, type UrlState } from '../../ui/url-state.ts';
import { WhyDoor } from '../../ui/why-door.tsx';
import { useWords } from '../../words/use-words.ts';
import style from './overview.module.css';

const SHOWN = 4;
type Line = Steps['lines'][number];

interface NextStepsProps {
  readonly moment: Moment;
  readonly overview: Overview;
}

export function NextSteps({ moment, overview }: NextStepsProps) {
  const { t } = useWords();
  const url = useUrl();
  const { data } = useQuery(nextSteps(moment));
  const lines = data?.value.lines ?? [];
  const { places } = overview;
  /** Where nothing is asked for, no gap is counted, so that none is no good news. */
  const missing = beforeAnswers(overview);
  const optional = optionalSteps(overview);
  const isSettled = places.some(({ decided }) => decided.accepted + decided.transferred > 0);
  const shown = lines.slice(0, SHOWN);
  // The first need not be the one that closes most; a question below decides whatever nobody has answered.
  const most = Math.max(...shown.map(({ closed }) => closed));
  return (
    <section className={style.panel} aria-labelledby="next-title">
      <header className={style.head}>
        <h2 id="next-title">{t('overview.next')}</h2>
        <Link
          to="/p/$plant/findings/gaps"
          params={{ plant: moment.plant }}
          search={carried(url)}
          className={`link ${style.headDoor}`}
        >
          {t('overview.nextGaps')}
        </Link>
        <Link
          to="/p/$plant/reports"
          params={{ plant: moment.plant }}
          search={carried(url)}
          className={`link ${style.nextDoor}`}
        >
          {t('overview.nextReport')}
        </Link>
      </header>
      {data === undefined && <Waiting rows={4} />}
      {missing.length > 0 && (
        <div className={style.missing}>
          <ComesNext plant={moment.plant} steps={missing} />
        </div>
      )}
      {data !== undefined && lines.length === 0 && missing.length === 0 && (
        <p className={style.none}>{t(isSettled ? 'overview.nextSettled' : 'overview.nextNone')}</p>
      )}
      <ol>
        {shown.map((line, i) => (
          <NextStep
            key={line.cause}
            plant={moment.plant}
            line={line}
            number={i + 1}
            most={most}
            places={places}
          />
        ))}
      </ol>
      {optional.length > 0 && (
        <div className={style.optional}>
          <ComesNext plant={moment.plant} steps={optional} />
        </div>
      )}
    </section>
  );
}

/** The first place at which it is asked: facts are stated in the drawing's inspector, rows answered in the worksheet. */
function whereAsked({ facts, places, requirements }: NonNullable<Line['asks']>): UrlState {
  const [place] = places;
  return facts.length > 0 ? { sel: place, show: 'facts' } : { place, row: requirements[0] };
}

function NextStep({
  plant,
  line,
  number: place,
  most,
  places,
}: {
  readonly plant: string;
  readonly line: Line;
  readonly number: number;
  readonly most: number;
  readonly places: readonly OverviewPlace[];
}) {
  const { t, number, money } = useWords();
  const url = useUrl();
  const [gain] = line.gains;
  const raises = ((): string => {
    if (gain === undefined) return '';
    const [only, ...others] = gain.places;
    const { fr, sl } = gain;
    return others.length === 0 && only !== undefined
      ? t('overview.nextRaisesAt', { fr, sl, place: places.find(({ ref }) => ref === only)?.name ?? only })
      : t('overview.nextRaises', { fr, sl, n: number(gain.places.length) });
  })();
  // An answer may be that it is not met: it closes a gap at best.
  const brings = (
    line.asks === null
      ? [t('overview.nextCloses', { count: line.closed }), raises]
      : [
          t('overview.nextDecides', { count: line.closed }),
          raises === '' ? '' : t('overview.nextAtBest', { raises }),
        ]
  )
    .filter((part) => part !== '')
    .join('; ');
  const price = [
    ...(line.cost === null ? [] : [money(line.cost.amount, line.cost.currency)]),
    ...(line.effort === null ? [] : [t('overview.days', { n: number(line.effort) })]),
    ...(line.outage === null
      ? []
      : [line.outage === 0 ? t('overview.noOutage') : t('overview.hoursOutage', { n: number(line.outage) })]),
  ];
  const filled = barsOf(line.closed, most);
  const [measure] = line.measures;
  const reference = measure === undefined ? line.cause : `measure:${measure}`;
  return (
    <li className={style.step}>
      <span className={style.stepNumber}>{place}</span>
      <WhyDoor of={reference} className={style.stepWhat}>
        {withCapital(line.what)}
      </WhyDoor>
      <p className={style.stepSo}>{brings}</p>
      {line.asks !== null && (
        <p className={style.stepSo}>
          <Link
            to={line.asks.facts.length > 0 ? '/p/$plant/zones' : '/p/$plant/requirements'}
            params={{ plant }}
            search={{ ...carried(url), ...whereAsked(line.asks) }}
            className="link"
          >
            {t('overview.nextAsk')}
          </Link>
        </p>
      )}
      <p className={style.stepPrice}>
        <span className={style.stepBars}>
          <Bars filled={filled} />
          {t(`overview.brings${filled}`)}
        </span>
        {price.length === 0 ? (
          <span>{t('overview.notStated')}</span>
        ) : (
          price.map((part) => <span key={part}>{part}</span>)
        )}
      </p>
    </li>
  );
}
