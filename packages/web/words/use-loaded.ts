import { useEffect, useState } from 'react';
import { useWords } from './use-words.ts';

/**
 * Words that come by themselves, in the language of the reader.
 * @param load the same function each time
 * @returns null until they are here; those of the language before until the next are
 */
export function useLoaded<T>(load: (language: string) => Promise<T>): T | null {
  const { language } = useWords();
  const [loaded, setLoaded] = useState<{ readonly words: T } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void load(language).then((words) => {
      if (isCurrent) setLoaded({ words });
    });
    return () => {
      isCurrent = false;
    };
  }, [language, load]);
  return loaded === null ? null : loaded.words;
}
