import { useMemo } from 'react';
import { useEnglishHeads } from '../../words/english-heads.ts';
import { useWords } from '../../words/use-words.ts';
import type { Joints } from './filter-words.ts';

const VERDICTS = [
  'met',
  'compensated',
  'partial',
  'unmet',
  'notApplicable',
  'undetermined',
  'failed',
] as const;

/** The words that join a filter, in the reader's language, and what its columns are called in English. @param filter as it is typed */
export function useJoints(filter: string): Joints {
  const { t, term } = useWords();
  const heads = useEnglishHeads(filter !== '');
  return useMemo(
    () => ({
      and: t('grid.and'),
      or: t('grid.or'),
      is: t('grid.is'),
      not: t('grid.not'),
      contains: t('grid.contains'),
      empty: t('grid.empty'),
      before: t('grid.before'),
      after: t('grid.after'),
      heads,
      whole: new Set(VERDICTS.map((verdict) => term(verdict).toLowerCase())),
    }),
    [t, term, heads],
  );
}
