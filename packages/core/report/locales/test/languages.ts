/** The four languages side by side, for tests. */
import { words as de } from '../de/index.ts';
import { words as en } from '../en/index.ts';
import { words as nl } from '../nl/index.ts';
import { words as sv } from '../sv/index.ts';
import type { Language } from '../language.ts';
import type { Words } from '../words.ts';

export const WORDS: Readonly<Record<Language, Words>> = { en, de, nl, sv };
export const LANGUAGES = Object.keys(WORDS) as readonly Language[];
export const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** Every template of a language by its path, such as `whyHeads.sla-held` or `rules.dual-homed.fix`. */
export function templatesOf(language: Language): ReadonlyMap<string, string> {
  const { language: _language, numbers: _numbers, quotes: _quotes, ...sections } = WORDS[language];
  return new Map(leavesOf(sections, ''));
}

function leavesOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    leavesOf(inner, path === '' ? key : `${path}.${key}`),
  );
}
