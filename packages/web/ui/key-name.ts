/** What a key is called. */
import { useCallback } from 'react';
import { useWords } from '../words/use-words.ts';

/** What keyboards of a language call otherwise than by a character; the others are called what is printed on them. */
const NAMED = ['Ctrl', 'Del', 'Enter', 'Esc', 'Space'] as const;

/** @returns calls a key, or keys held together with spaces between, as the keyboards of the reader's language do */
export function useKeyName(): (keys: string) => string {
  const { t } = useWords();
  return useCallback(
    (keys) => {
      const called = (key: string): string => {
        const named = NAMED.find((each) => each === key);
        return named === undefined ? key : t(`keys.${named}`);
      };
      return keys.split(' ').map(called).join(' ');
    },
    [t],
  );
}
