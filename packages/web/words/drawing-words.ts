/** What stands on the drawing, in the words that reports use. */
import type { DrawingWords } from '@bulkhead/core/drawing/words.ts';
import { languageCalled, type Language } from './languages.ts';

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly drawingWords: DrawingWords }>>> = {
  en: () => import('@bulkhead/core/report/locales/en/drawing.ts'),
  de: () => import('@bulkhead/core/report/locales/de/drawing.ts'),
  nl: () => import('@bulkhead/core/report/locales/nl/drawing.ts'),
  sv: () => import('@bulkhead/core/report/locales/sv/drawing.ts'),
};

export async function drawingWords(language: string): Promise<DrawingWords> {
  return (await LOADERS[languageCalled(language)]()).drawingWords;
}
