/** What runs out or is to be looked at again, the earliest first. */
import type { Due } from '@bulkhead/core/report/workbench/due.ts';
import type { OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';
import { useSetUrl, useUrl } from '../../ui/url-state.ts';
import { WhyDoor } from '../../ui/why-door.tsx';
import { useWords } from '../../words/use-words.ts';
import style from './overview.module.css';

const SHOWN = 5;

interface DueListProps {
  readonly due: readonly Due[];
  readonly places: readonly OverviewPlace[];
  /** The day it is judged for. */
  readonly asOf: string;
}

export function DueList({ due, places, asOf }: DueListProps) {
  const { t, number } = useWords();
  const url = useUrl();
  const setUrl = useSetUrl();
  const isWhole = url.due === 'all';
  return (
    <section className={style.panel} aria-labelledby="due-title">
      <header className={style.head}>
        <h2 id="due-title">{t('overview.due')}</h2>
        <span className={style.space} />
        {due.length > SHOWN && (
          <button
            type="button"
            className="link"
            onClick={() => setUrl({ due: isWhole ? undefined : 'all' }, true)}
          >
            {isWhole ? t('overview.dueLess') : t('overview.dueAll', { n: number(due.length) })}
          </button>
        )}
      </header>
      {due.length === 0 && <p className={style.none}>{t('overview.dueNone')}</p>}
      <ol>
        {(isWhole ? due : due.slice(0, SHOWN)).map((each) => (
          <DueRow key={`${each.day} ${each.kind} ${each.ref}`} due={each} places={places} asOf={asOf} />
        ))}
      </ol>
    </section>
  );
}

const WORDS = {
  compensation: 'dueCompensation',
  answer: 'dueAnswer',
  evidence: 'dueEvidence',
  check: 'dueCheck',
  scenario: 'dueScenario',
  waiver: 'dueWaiver',
  disposition: 'dueDecision',
} as const;

interface DueRowProps extends Pick<DueListProps, 'asOf' | 'places'> {
  readonly due: Due;
}

function DueRow({ due, places, asOf }: DueRowProps) {
  const { t, shortDay, number } = useWords();
  const at = places.find(({ ref }) => ref === due.place)?.name ?? due.place ?? '';
  const what = OF_ROWS.has(due.kind) ? rowOf(due.what) : due.kind === 'waiver' ? ruleAt(due.what) : due.what;
  const text = t(`overview.${WORDS[due.kind]}`, { what, place: at });
  const late = daysBetween(due.day, asOf);
  return (
    <li className={style.due}>
      <span className={due.isLate ? style.late : style.dueDay}>
        {due.isLate
          ? t('overview.late', { count: late, replace: { count: number(late) } })
          : shortDay(due.day)}
      </span>
      <WhyDoor of={due.ref} className={`${style.dueWhat} ell`} title={text}>
        {text}
      </WhyDoor>
      <span className={`${style.dueWho} ell`} title={due.who ?? ''}>
        {due.who}
      </span>
    </li>
  );
}

const OF_ROWS: ReadonlySet<Due['kind']> = new Set<Due['kind']>([
  'check',
  'answer',
  'compensation',
  'disposition',
]);

/** `dual-homed, his-srv-01` of `finding:dual-homed:asset:his-srv-01`. */
function ruleAt(finding: string): string {
  const [, rule = finding, ...at] = finding.split(':');
  return at.length === 0 ? rule : `${rule}, ${at.slice(at.length > 1 ? 1 : 0).join(':')}`;
}

function rowOf(requirement: string): string {
  return requirement.slice(requirement.indexOf('/') + 1);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
