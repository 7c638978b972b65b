/** Which language, and its words, of which only those of one language are loaded. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Words } from './form.ts';

export const LANGUAGES = ['en', 'de', 'nl', 'sv'] as const;
export type Language = (typeof LANGUAGES)[number];

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly words: Words }>>> = {
  en: () => import('./en/index.ts'),
  de: () => import('./de/index.ts'),
  nl: () => import('./nl/index.ts'),
  sv: () => import('./sv/index.ts'),
};

/** Of each language as it calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  nl: 'Nederlands',
  sv: 'Svenska',
};

export function preferred(stated: string | null, browser: readonly string[]): Language {
  const asked = [...(stated === null ? [] : [stated]), ...browser].map((tag) =>
    tag.slice(0, 2).toLowerCase(),
  );
  return asked.flatMap((tag) => LANGUAGES.filter((language) => language === tag))[0] ?? 'en';
}

/** What is called so; English where nothing is. */
export function languageCalled(name: string): Language {
  return LANGUAGES.find((language) => language === name) ?? 'en';
}

/** The language that is spoken now, for what is no component. */
export function spoken(): string {
  return i18next.language;
}

/** All that a language says, whether or not the page speaks it. */
export async function wordsIn(language: Language): Promise<Words> {
  return (await LOADERS[language]()).words;
}

export async function speak(language: Language): Promise<void> {
  const words = await wordsIn(language);
  if (!i18next.isInitialized)
    await i18next.use(initReactI18next).init({
      lng: language,
      resources: { [language]: { translation: words } },
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  else {
    i18next.addResourceBundle(language, 'translation', words, true, true);
    await i18next.changeLanguage(language);
  }
  document.documentElement.lang = language;
}
