/** What a met answer would change, and what would give another SL-T: worked out by evaluating the plant that has it, never guessed. */
import { CLAIMED, V, verdictOf } from '../evaluate/cells.ts';
import { slTFlips, type SlTFlips } from '../evaluate/slt/target-flips.ts';
import { cellAt } from '../evaluate/verdict-view.ts';
import { lifted } from '../plan/lift.ts';
import { differenceOf, type Difference } from '../plan/rises.ts';
import { placeIn, type Link, type WhyContext } from './chain.ts';
import { judgedAt } from './judged-at.ts';
import { parseWhyRef } from './ref.ts';

/** Of a verdict or gap of a zone or conduit that is not satisfied as claimed, and on which our rule did not fail; null for anything else. */
export function flipOf(context: WhyContext, { ref }: Link): Difference | null {
  const parsed = parseWhyRef(ref);
  if (parsed === null || (parsed.kind !== 'verdict' && parsed.kind !== 'gap')) return null;
  const { place, requirement } = parsed;
  const judged = judgedAt(context, place, requirement);
  const { index } = context;
  if (judged?.kind !== 'zone' || judged.row >= index.table.overlayStart) return null;
  const cell = cellAt(judged.at, judged.row);
  // What our rule failed on is for us to mend; no answer can.
  if ((cell & CLAIMED) !== 0 || verdictOf(cell) === V.failed) return null;
  const { index: after, touched } = lifted(index, [{ place, requirement }]);
  return differenceOf(index, after, touched);
}

/** Of an SL-T in which scenarios have a say; null for anything else. */
export function targetFlipsOf(
  context: WhyContext,
  { ref }: Link,
): (SlTFlips & { readonly isStated: boolean }) | null {
  const parsed = parseWhyRef(ref);
  if (parsed?.kind !== 'slt') return null;
  const at = placeIn(context, parsed.place);
  const found = at === null ? null : slTFlips(context.index, at.place, parsed.fr);
  if (at === null || found === null) return null;
  return { ...found, isStated: at.place.target.derived !== null };
}
