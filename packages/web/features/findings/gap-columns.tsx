import { useMemo } from 'react';
import type { GapRow } from '@bulkhead/core/report/workbench/gaps.ts';
import { SlChip } from '../../ui/glyphs/sl-chip.tsx';
import { Verdict } from '../../ui/glyphs/verdict.tsx';
import type { Column } from '../../ui/grid/column.ts';
import { useWords } from '../../words/use-words.ts';
import { isAgain, orderOf, rowOf, standsAs, type GapShow } from './gap-row.ts';
import style from './gaps.module.css';

/** Told within the decision where most of the list is open. */
const OF_DECISION: ReadonlySet<string> = new Set(['until', 'who']);

/**
 * @param rows of the list, before it is filtered
 * @returns those to filter and to order by, and those that are shown
 */
export function useGapColumns(
  show: GapShow,
  rows: readonly GapRow[],
): {
  readonly all: readonly Column<GapRow>[];
  readonly seen: readonly Column<GapRow>[];
} {
  const isMerged = show === 'open' || show === 'all';
  const isDecided = rows.some(({ decided }) => decided !== null);
  const all = useAllColumns(isMerged, isDecided);
  const seen = useMemo(
    () => (isMerged ? all.filter(({ id }) => !OF_DECISION.has(id)) : all),
    [all, isMerged],
  );
  return { all, seen };
}

function useAllColumns(isMerged: boolean, isDecided: boolean): readonly Column<GapRow>[] {
  const { t, term, day } = useWords();
  return useMemo(
    () => [
      {
        id: 'place',
        head: t('findings.place'),
        width: 'minmax(7rem, 1.8fr)',
        text: ({ place }) => place.name,
        also: ({ place }) => [place.ref, place.ref.slice(place.ref.indexOf(':') + 1)],
      },
      {
        id: 'requirement',
        head: t('requirements.requirement'),
        width: '6.5rem',
        isMono: true,
        text: ({ requirement }) => rowOf(requirement),
        order: ({ requirement }) => orderOf(requirement),
      },
      {
        id: 'title',
        head: t('requirements.title'),
        width: 'minmax(7rem, 3fr)',
        spare: 1,
        text: ({ title }) => title,
      },
      {
        id: 'sl',
        head: t('requirements.sl'),
        width: '2.5rem',
        text: ({ level }) => String(level),
        order: ({ level }) => level,
        cell: ({ level }) => <SlChip level={level} quiet={false} />,
      },
      {
        id: 'verdict',
        head: t('requirements.verdict'),
        width: '8.5rem',
        text: ({ verdict }) => term(verdict),
        also: ({ verdict }) => [verdict],
        cell: ({ verdict }) => <Verdict verdict={verdict} quiet={false} />,
      },
      {
        id: 'decision',
        head: t('decisions.decision'),
        width: isMerged && isDecided ? '10rem' : '6.75rem',
        // The list is of open ones, or tells it in its panel.
        ...(isMerged && { spare: 2 }),
        text: (gap) => t(isAgain(gap) ? 'decisions.again' : `decisions.${standsAs(gap)}`),
        also: (gap) => [standsAs(gap), ...(gap.decided === null ? [] : [gap.decided.decision])],
        cell: (gap) => {
          const { decided } = gap;
          if (decided === null) return <span className="quiet">{t('decisions.open')}</span>;
          const stands = isAgain(gap) ? (
            <span className={style.again}>{t('decisions.again')}</span>
          ) : (
            t(`decisions.${standsAs(gap)}`)
          );
          if (!isMerged) return stands;
          const more = [day(decided.until), whoOf(gap)].filter((part) => part !== '').join(', ');
          return (
            <span className="ell" title={more}>
              {stands} <span className="quiet">{more}</span>
            </span>
          );
        },
      },
      {
        id: 'until',
        head: t('decisions.untilHead'),
        width: '6.75rem',
        text: ({ decided }) => (decided === null ? '' : day(decided.until)),
        also: ({ decided }) => (decided === null ? [] : [decided.until]),
        order: ({ decided }) => decided?.until ?? '9999',
      },
      {
        id: 'who',
        head: t('decisions.who'),
        width: 'minmax(5.5rem, 1fr)',
        spare: 2,
        text: whoOf,
      },
      {
        id: 'how',
        head: t('requirements.how'),
        width: 'minmax(9rem, 2fr)',
        spare: 4,
        text: ({ how }) => how ?? '',
      },
      {
        id: 'measures',
        head: t('findings.closesWith'),
        width: 'minmax(6.5rem, 1.6fr)',
        spare: 3,
        text: ({ measures }) => measures.join(', '),
      },
    ],
    [t, term, day, isMerged, isDecided],
  );
}

/** Who agreed to it, where it is accepted; else who answers for it. */
function whoOf({ decided }: Pick<GapRow, 'decided'>): string {
  const { decision, owner, approvedBy } = decided ?? {};
  return (decision === 'accepted' ? approvedBy : (owner ?? approvedBy)) ?? '';
}
