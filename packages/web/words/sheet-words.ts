/** Names of fields and words of their lists, as the worksheets have them: a column is called the same on every page and sheet. */
import type { SheetWords } from '@bulkhead/core/report/locales/en/sheets.ts';
import { languageCalled, type Language } from './languages.ts';
import { useLoaded } from './use-loaded.ts';

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly sheetWords: SheetWords }>>> = {
  en: () => import('@bulkhead/core/report/locales/en/sheets.ts'),
  de: () => import('@bulkhead/core/report/locales/de/sheets.ts'),
  nl: () => import('@bulkhead/core/report/locales/nl/sheets.ts'),
  sv: () => import('@bulkhead/core/report/locales/sv/sheets.ts'),
};

/** Null until they are loaded. */
export function useSheetWords(): SheetWords | null {
  return useLoaded(sheetWordsIn);
}

export async function sheetWordsIn(language: string): Promise<SheetWords> {
  return (await LOADERS[languageCalled(language)]()).sheetWords;
}

/** A word of a list in the reader's language; as it is written where it is in none. */
export function choiceWord(words: SheetWords, value: string): string {
  const known: Readonly<Record<string, string | undefined>> = words.choices;
  return known[value] ?? value;
}
