/** What a reader of the document will ask about: told before it is made, each with the page where it is put right. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Overview } from '@bulkhead/core/report/workbench/overview.ts';
import { entities } from '../../api/entities.ts';
import { Icon } from '../../ui/icons.tsx';
import { Waiting } from '../../ui/page-state.tsx';
import { carried, useMoment, useUrl, type UrlState } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { TITLE_BLOCK } from './title-block-draft.ts';
import style from './reports.module.css';

interface Point {
  readonly id:
    | 'document'
    | 'errors'
    | 'noTarget'
    | 'undetermined'
    | 'missing'
    | 'failing'
    | 'late'
    | 'failed';
  readonly count: number;
  /** What is missing, where it is not a number. */
  readonly what?: string;
  /** Null where it is put right on this page. */
  readonly to: 'overview' | 'findings' | 'requirements' | null;
  readonly search: UrlState;
}

interface PreflightProps {
  readonly plant: string;
  readonly overview: Overview | null;
  /** Leads to where the title block is stated. */
  readonly onTitleBlock: () => void;
}

export function Preflight({ plant, overview, onTitleBlock }: PreflightProps) {
  const { t, list, number } = useWords();
  const url = useUrl();
  const { data: said } = useQuery(entities(useMoment(plant)));
  const document = said?.of('document')[0];
  const lacks =
    said === undefined
      ? []
      : TITLE_BLOCK.filter((field) => (document?.[field] ?? '') === '').map((field) =>
          t(`reports.block_${field}`),
        );
  const points = overview === null ? [] : pointsOf(overview, list(lacks), lacks.length);
  const open = points.filter(({ count }) => count > 0);
  return (
    <section className={style.panel} aria-labelledby="preflight-title">
      <header className={style.head}>
        <h2 id="preflight-title">{t('reports.preflight')}</h2>
      </header>
      {overview === null && <Waiting rows={5} />}
      {overview !== null && open.length === 0 && <p className={style.none}>{t('reports.preflightNone')}</p>}
      <ul>
        {open.map(({ id, count, what = '', to, search }) => (
          <li key={id} className={style.point}>
            <Icon name="warning" size={14} />
            <span>{t(`reports.point_${id}`, { count, replace: { count: number(count), what } })}</span>
            {to === null ? (
              <button type="button" className="link" onClick={onTitleBlock}>
                {t('reports.look')}
              </button>
            ) : (
              <Link
                to={`/p/$plant/${to}`}
                params={{ plant }}
                search={{ ...carried(url), ...search }}
                className="link"
              >
                {t('reports.look')}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {open.length > 0 && <p className={style.none}>{t('reports.preflightHow')}</p>}
    </section>
  );
}

function pointsOf(overview: Overview, lacks: string, lacking: number): readonly Point[] {
  const { places, findings, evidence, due } = overview;
  const sum = (of: (place: (typeof places)[number]) => number): number =>
    places.reduce((total, place) => total + of(place), 0);
  const late = due.filter(({ isLate }) => isLate).length;
  const noTarget = places.filter(({ slT, kind }) => kind !== 'external' && slT.includes(null)).length;
  return [
    { id: 'failed', count: sum(({ failed }) => failed), to: 'overview', search: {} },
    { id: 'errors', count: findings.error, to: 'findings', search: { show: 'error' } },
    { id: 'noTarget', count: noTarget, to: 'overview', search: {} },
    {
      id: 'undetermined',
      count: sum(({ undetermined }) => undetermined),
      to: 'overview',
      search: { show: 'gaps', sort: 'worst' },
    },
    { id: 'missing', count: evidence.missing, to: 'requirements', search: { show: 'first' } },
    { id: 'failing', count: evidence.failing.length, to: 'overview', search: { why: 'list:failing' } },
    { id: 'late', count: late, to: 'overview', search: { due: 'all' } },
    { id: 'document', count: lacking, what: lacks, to: null, search: {} },
  ];
}
