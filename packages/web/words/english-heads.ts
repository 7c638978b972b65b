/** What heads of columns are called in English: a filter from the manual works in every language. Loaded where one is typed. */
import type { Language } from './languages.ts';
import { languageCalled, wordsIn } from './languages.ts';
import { sheetWordsIn } from './sheet-words.ts';
import { useLoaded } from './use-loaded.ts';

/** By a word of the page in small letters: the words of English that stand for it, in small letters. */
export type EnglishHeads = ReadonlyMap<string, ReadonlySet<string>>;

/** @param isAsked without a filter nothing is loaded */
export function useEnglishHeads(isAsked: boolean): EnglishHeads | null {
  return useLoaded(isAsked ? englishHeads : noHeads);
}

const noHeads = (): Promise<null> => Promise.resolve(null);

export async function englishHeads(name: string): Promise<EnglishHeads | null> {
  const language = languageCalled(name);
  if (language === 'en') return null;
  const [own, english] = await Promise.all([saidIn(language), saidIn('en')]);
  const heads = new Map<string, Set<string>>();
  pair(own, english, heads);
  return heads;
}

async function saidIn(language: Language): Promise<Tree> {
  const [page, sheets] = await Promise.all([wordsIn(language), sheetWordsIn(language)]);
  return { page, sheets } as unknown as Tree;
}

type Tree = string | { readonly [key: string]: Tree };

function pair(own: Tree | undefined, english: Tree, into: Map<string, Set<string>>): void {
  if (typeof own === 'string') {
    if (typeof english !== 'string') return;
    const key = own.toLowerCase();
    into.set(key, (into.get(key) ?? new Set()).add(english.toLowerCase()));
    return;
  }
  if (own === undefined || typeof english === 'string') return;
  for (const [key, said] of Object.entries(english)) pair(own[key], said, into);
}
