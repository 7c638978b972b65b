/** What stands on the drawing, in the words that reports use. */
import type { DrawingWords } from '@bulkhead/core/drawing/words.ts';

const LOADERS: Readonly<Record<string, () => Promise<{ readonly drawingWords: DrawingWords }>>> = {
  en: () => import('@bulkhead/core/report/locales/en/drawing.ts'),
  de: () => import('@bulkhead/core/report/locales/de/drawing.ts'),
  nl: () => import('@bulkhead/core/report/locales/nl/drawing.ts'),
  sv: () => import('@bulkhead/core/report/locales/sv/drawing.ts'),
};

export async function drawingWords(language: string): Promise<DrawingWords> {
  const load = LOADERS[language] ?? LOADERS['en'];
  if (load === undefined) throw new Error('English is always there');
  return (await load()).drawingWords;
}
