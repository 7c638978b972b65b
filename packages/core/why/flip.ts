/** What a met answer would change, and what would give another SL-T: worked out by evaluating the plant that has it, never guessed. */
import { CLAIMED, V, boundOf, verdictOf } from '../evaluate/cells.ts';
import { FR_ORDER } from '../evaluate/row-table.ts';
import { NO_SL, READING_AT } from '../evaluate/sl-achieved.ts';
import { slTFlips, type SlTFlips } from '../evaluate/slt/target-flips.ts';
import { cellAt } from '../evaluate/verdict-view.ts';
import { lifted } from '../plan/lift.ts';
import { differenceOf, type Difference } from '../plan/rises.ts';
import { placeIn, type Link, type WhyContext } from './chain.ts';
import type { FrId } from '../model/plant.ts';
import { judgedAt } from './judged-at.ts';
import { BIT } from './levels.ts';
import { parseWhyRef, type Reading } from './ref.ts';

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

/** The rows that hold an SL-A below the next level, and the level it reaches with all of them satisfied in that reading. */
export interface RaisedBy {
  readonly fr: FrId;
  readonly reading: Exclude<Reading, 'upper'>;
  /** Keys, in the order of the catalog; never empty with those in `bounded`. */
  readonly rows: readonly string[];
  /** Rows that are satisfied, and good up to this level of SL-A only. */
  readonly bounded: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Of an SL-A below 4; null for anything else. By 3.5 alone: what is satisfied beside these rows stays as it is. */
export function raisedBy(context: WhyContext, { ref }: Link): RaisedBy | null {
  const parsed = parseWhyRef(ref);
  // At best is what nobody knows taken as satisfied: there is nothing to do about it but to answer.
  if (parsed?.kind !== 'sla' || parsed.reading === 'upper') return null;
  const { fr, reading } = parsed;
  const at = placeIn(context, parsed.place);
  const f = FR_ORDER.indexOf(fr);
  const now = at?.judged.slA[READING_AT[reading] + f] ?? NO_SL;
  if (at === null || now >= TOP) return null;
  const { table } = at.context;
  /** The row lets its FR come no further than this. */
  const holdsAt = (row: number): number => {
    const cell = cellAt(at, row);
    const unsatisfied = (cell & BIT[reading]) === 0 ? (table.level[row] as number) - 1 : TOP;
    return Math.min(unsatisfied, boundOf(cell) ?? TOP);
  };
  const rows = table.rowsOfFr[f] as readonly number[];
  const holding = rows.filter((row) => holdsAt(row) <= now);
  const rest = rows.filter((row) => holdsAt(row) > now);
  const isSatisfied = (row: number): boolean =>
    (cellAt(at, row) & BIT[reading]) !== 0 || (table.level[row] as number) - 1 > now;
  const keysOf = (which: (row: number) => boolean): readonly string[] =>
    holding.filter(which).map((row) => table.key[row] as string);
  return {
    fr,
    reading,
    rows: keysOf((row) => !isSatisfied(row)),
    bounded: keysOf(isSatisfied),
    from: now,
    to: Math.min(TOP, ...rest.map(holdsAt)),
  };
}

const TOP = 4;
