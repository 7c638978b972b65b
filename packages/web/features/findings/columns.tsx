import { useMemo } from 'react';
import { withCapital } from '@bulkhead/core/lib/capital.ts';
import type { Severity } from '@bulkhead/core/evaluate/assessment.ts';
import type { Waiver } from '@bulkhead/core/model/plant.ts';
import type { Finding } from '../../api/findings.ts';
import { FindingGlyph } from '../../ui/glyphs/finding.tsx';
import type { Column } from '../../ui/grid/column.ts';
import type { RuleWords } from '../../words/rule-words.ts';
import { useWords } from '../../words/use-words.ts';

export interface FindingRow extends Finding {
  /** By which it may stand; null where none is in force. */
  readonly waived: Waiver | null;
  readonly concerns: readonly string[];
  /** The name of where it is. */
  readonly place: string;
  /** Null until they are loaded. */
  readonly words: RuleWords | null;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** @param areWaived the rows are those that may stand: told by whom that was agreed, why and until when */
export function useFindingColumns(areWaived: boolean): readonly Column<FindingRow>[] {
  const { t, term, day } = useWords();
  return useMemo(
    () => [
      {
        id: 'severity',
        head: t('findings.severity'),
        width: '7.25rem',
        text: ({ severity }) => term(severity),
        also: ({ severity }) => [severity],
        order: ({ severity }) => RANK[severity],
        cell: ({ severity }) => (
          <>
            <FindingGlyph severity={severity} /> <span>{term(severity)}</span>
          </>
        ),
      },
      {
        id: 'finding',
        head: t('findings.finding'),
        width: 'minmax(14rem, 3fr)',
        text: ({ message }) => withCapital(message).replaceAll('`', ''),
      },
      {
        id: 'rule',
        head: t('findings.rule'),
        width: 'minmax(8rem, 1.4fr)',
        text: ({ rule, words }) => words?.title ?? rule,
        also: ({ rule }) => [rule],
      },
      {
        id: 'place',
        head: t('findings.place'),
        width: 'minmax(6rem, 1fr)',
        text: ({ place }) => place,
        also: ({ at }) => [at, at.slice(at.indexOf(':') + 1)],
      },
      {
        id: 'things',
        head: t('findings.things'),
        width: '4rem',
        text: ({ concerns }) => (concerns.length === 0 ? '' : String(concerns.length)),
        order: ({ concerns }) => concerns.length,
        isNumber: true,
      },
      ...(areWaived ? waiverColumns(t, day) : []),
    ],
    [t, term, day, areWaived],
  );
}

type Words = ReturnType<typeof useWords>;

function waiverColumns(t: Words['t'], day: Words['day']): readonly Column<FindingRow>[] {
  return [
    {
      id: 'reason',
      head: t('findings.waiverReason'),
      width: 'minmax(10rem, 2fr)',
      text: ({ waived }) => waived?.reason ?? '',
    },
    {
      id: 'approvedBy',
      head: t('findings.waiverBy'),
      width: 'minmax(7rem, 1fr)',
      text: ({ waived }) => waived?.approvedBy ?? '',
    },
    {
      id: 'until',
      head: t('findings.waiverUntil'),
      width: '7rem',
      text: ({ waived }) => (waived === null ? '' : day(waived.expires)),
      also: ({ waived }) => (waived === null ? [] : [waived.expires]),
      order: ({ waived }) => waived?.expires ?? '',
    },
  ];
}
