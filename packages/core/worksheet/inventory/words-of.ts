/** Words that may stand in a column, by what they mean there. */
import { folded } from '../marks.ts';
import type { Shape } from '../../model/text/shape.ts';
import type { InventoryWords } from './mapping.ts';

/** One look at all words for a column, not for each of its cells. */
const wordsByShape = new WeakMap<
  Shape,
  { readonly words: InventoryWords['words']; readonly both: ReadonlyMap<string, string> }
>();

/** Only words that the field takes: what `none` means depends on what is asked. */
export function wordsOf(shape: Shape, { words }: InventoryWords): ReadonlyMap<string, string> {
  const before = wordsByShape.get(shape);
  if (before?.words === words) return before.both;
  const takes = shape.type === 'words' ? shape.words : shape.type === 'flag' ? ['true', 'false'] : [];
  const known = takes.map((word) => [folded(word), word] as const);
  const meant = [...words].flatMap(([text, all]) =>
    takes.filter((word) => all.has(word)).map((word) => [text, word] as const),
  );
  const both = new Map([...meant, ...known]);
  wordsByShape.set(shape, { words, both });
  return both;
}
