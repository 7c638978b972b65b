/** What a preset of criteria says: it goes into the plant in the language of whoever begins with it. */
import type { PresetWords } from '@bulkhead/core/risk/preset-words.ts';
import { languageCalled, type Language } from './languages.ts';
import { useLoaded } from './use-loaded.ts';

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly presetWords: PresetWords }>>> = {
  en: () => import('@bulkhead/core/report/locales/en/presets.ts'),
  de: () => import('@bulkhead/core/report/locales/de/presets.ts'),
  nl: () => import('@bulkhead/core/report/locales/nl/presets.ts'),
  sv: () => import('@bulkhead/core/report/locales/sv/presets.ts'),
};

/** Null until they are loaded. */
export function usePresetWords(): PresetWords | null {
  return useLoaded(presetWordsIn);
}

async function presetWordsIn(language: string): Promise<PresetWords> {
  return (await LOADERS[languageCalled(language)]()).presetWords;
}
