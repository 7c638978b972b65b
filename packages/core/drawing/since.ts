/** What an older plant is called on the drawing. */
import { fillMessage } from '../lib/message.ts';
import { cleanText } from './text/clean.ts';
import type { Against } from './values.ts';
import type { DrawingWords } from './words.ts';

/** By its revision, its day or both; where it states neither, by the digest of its model. */
export function sinceOf({ revision, date, model }: Against, { since }: DrawingWords): string {
  const named = { revision: cleanText(revision ?? ''), date: date ?? '', model };
  if (named.revision !== '') return fillMessage(since.revision, named);
  return named.date === '' ? fillMessage(since.model, named) : cleanText(named.date);
}
