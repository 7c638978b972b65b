/** What changed for the better between two indexes of a plant: SL-A counted up to SL-T, and gaps closed. */
import { isGap } from '../evaluate/assess.ts';
import type { PlantIndex } from '../evaluate/plant-index.ts';
import { FR_ORDER } from '../evaluate/row-table.ts';
import { NO_SL, READING_AT } from '../evaluate/sl-achieved.ts';
import { placeInIndex, type PlaceInIndex } from '../evaluate/verdict-view.ts';
import { byCodeUnit } from '../lib/order.ts';
import type { FrId } from '../model/plant.ts';
import type { PlaceRef } from '../model/refs.ts';

/** Claimed SL-A of an FR at a place that is below SL-T and would go up; never told beyond SL-T. */
export interface Rise {
  readonly place: PlaceRef;
  readonly fr: FrId;
  readonly from: number;
  readonly to: number;
}

export interface Difference {
  /** By place, then in FR order. */
  readonly rises: readonly Rise[];
  /** How many gaps there are fewer. */
  readonly closed: number;
  /** Places that reach SL-T in every FR and did not. */
  readonly reached: readonly PlaceRef[];
}

/** @param touched places that may differ; the others are not looked at */
export function differenceOf(before: PlantIndex, after: PlantIndex, touched: readonly string[]): Difference {
  const rises: Rise[] = [];
  const reached: PlaceRef[] = [];
  let closed = 0;
  for (const ref of [...new Set(touched)].sort(byCodeUnit)) {
    const was = placeInIndex(before, before.position.get(ref) ?? -1);
    const is = placeInIndex(after, after.position.get(ref) ?? -1);
    closed += gapCount(was) - gapCount(is);
    rises.push(...risesAt(was, is));
    if (!isAtTarget(was) && isAtTarget(is)) reached.push(ref as PlaceRef);
  }
  return { rises, closed, reached };
}

/** SL-T is known in every FR and claimed SL-A reaches it there (3.8). */
export function isAtTarget(at: PlaceInIndex): boolean {
  return at.place.target.levels.every((level, f) => level !== null && claimedAt(at, f) >= level);
}

/** Claimed SL-A by position of the FR; where no row applies nothing is short. */
export function claimedAt(at: PlaceInIndex, f: number): number {
  const sl = at.judged.slA[READING_AT.claimed + f] as number;
  return sl === NO_SL ? Number.MAX_SAFE_INTEGER : sl;
}

function risesAt(was: PlaceInIndex, is: PlaceInIndex): readonly Rise[] {
  return FR_ORDER.flatMap((fr, f) => {
    const target = is.place.target.levels[f] ?? null;
    if (target === null) return [];
    const from = Math.min(claimedAt(was, f), target);
    const to = Math.min(claimedAt(is, f), target);
    return to > from ? [{ place: is.place.ref as PlaceRef, fr, from, to }] : [];
  });
}

function gapCount(at: PlaceInIndex): number {
  let count = 0;
  for (let row = 0; row < at.context.table.overlayStart; row++) if (isGap(at, row)) count++;
  return count;
}
