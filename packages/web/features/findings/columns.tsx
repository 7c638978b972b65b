import { useMemo } from 'react';
import type { Severity } from '@bulkhead/core/evaluate/assessment.ts';
import type { Finding } from '../../api/findings.ts';
import { FindingGlyph } from '../../ui/glyphs/finding.tsx';
import type { Column } from '../../ui/grid/column.ts';
import type { RuleWords } from '../../words/rule-words.ts';
import { useWords } from '../../words/use-words.ts';

export interface FindingRow extends Finding {
  readonly concerns: readonly string[];
  /** The name of where it is. */
  readonly place: string;
  /** Null until they are loaded. */
  readonly words: RuleWords | null;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

export function useFindingColumns(): readonly Column<FindingRow>[] {
  const { t, term } = useWords();
  return useMemo(
    () => [
      {
        id: 'severity',
        head: t('findings.severity'),
        width: '6.5rem',
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
        text: ({ message }) => (message.slice(0, 1).toUpperCase() + message.slice(1)).replaceAll('`', ''),
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
    ],
    [t, term],
  );
}
