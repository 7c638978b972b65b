/** One language of the four; the others are not loaded. */
import type { Language } from './language.ts';
import type { Words } from './words.ts';

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly words: Words }>>> = {
  en: () => import('./en/index.ts'),
  de: () => import('./de/index.ts'),
  nl: () => import('./nl/index.ts'),
  sv: () => import('./sv/index.ts'),
};

export async function loadWords(language: Language): Promise<Words> {
  return (await LOADERS[language]()).words;
}
