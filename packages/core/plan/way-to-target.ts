/**
 * The shortest way of a place to its SL-T: the fewest rows that, once satisfied, bring claimed SL-A to SL-T in every FR.
 * By 3.5 every row of level ≤ SL-T has to be satisfied, so each that is open is on the way, but for two kinds: an RE
 * that only waits for its base, and a compensation that rests on other rows (3.3), which are satisfied along with those.
 * Which of these are is evaluated, never guessed; for compensations sets of rows are tried, the smallest first.
 */
import { BLOCKED, CLAIMED, V, verdictOf } from '../evaluate/cells.ts';
import type { PlantIndex } from '../evaluate/plant-index.ts';
import { FR_ORDER } from '../evaluate/row-table.ts';
import { cellAt, placeInIndex, usedAt, type PlaceInIndex } from '../evaluate/verdict-view.ts';
import { byCodeUnit } from '../lib/order.ts';
import { entityOf } from '../model/entities.ts';
import { answerKey } from '../model/kinds.ts';
import type { FrId } from '../model/plant.ts';
import { lifted } from './lift.ts';
import { billOf, type Bill } from './price.ts';
import { claimedAt } from './rises.ts';
import { rootOf } from './root.ts';
import { measuresOf, openRows } from './steps.ts';

export interface WayToTarget {
  /** FRs below SL-T, in their order. */
  readonly short: readonly FrId[];
  /** Rows to satisfy, in the order of the catalog. */
  readonly rows: readonly string[];
  /** Open rows that are satisfied along with them. */
  readonly along: readonly string[];
  /** No set of fewer rows does it; false where there were too many sets to try them all. */
  readonly isShortest: boolean;
  /** Measures named for the rows, each once. */
  readonly measures: readonly string[];
  /** How many of the rows a measure is named for. */
  readonly withMeasure: number;
  /** What the measures cost, as far as they say. */
  readonly bill: Bill;
}

/** Sets of rows that are evaluated at most. */
const TRIES = 300;

/** @returns null where the place is at SL-T in every FR that has one, where no answer brings it there, and where there is no such place */
export function wayToTarget(index: PlantIndex, ref: string, tries = TRIES): WayToTarget | null {
  const position = index.position.get(ref);
  if (position === undefined) return null;
  const at = placeInIndex(index, position);
  const short = FR_ORDER.filter((_, f) => claimedAt(at, f) < (at.place.target.levels[f] ?? 0));
  if (short.length === 0) return null;
  const open = openAt(at);
  const own = withBases(at, open).filter((row) => !mayFollow(at, row));
  const left = (rows: readonly number[]): readonly number[] => {
    const { key } = at.context.table;
    const satisfied = rows.map((row) => ({ place: ref, requirement: key[row] as string }));
    return openAt(placeInIndex(lifted(index, satisfied).index, position));
  };
  const found = fewest(at, own, left, tries);
  return found === null ? null : { short, ...said(at, open, found.rows), isShortest: found.isShortest };
}

interface Fewest {
  readonly rows: readonly number[];
  readonly isShortest: boolean;
}

/** @param own rows that are on every way @param left what is open still once rows are satisfied @returns null where something always is */
function fewest(
  at: PlaceInIndex,
  own: readonly number[],
  left: (rows: readonly number[]) => readonly number[],
  tries: number,
): Fewest | null {
  const rest = left(own);
  if (rest.length === 0) return { rows: own, isShortest: true };
  const whole = [...own, ...rest];
  if (left(whole).length > 0) return null;
  // Fewer than the rest itself: rows that several of the rest come to rest on.
  const others = [...restedOn(at, rest)];
  let tried = 0;
  for (let size = 1; size < rest.length; size++)
    for (const some of setsOf(others, size)) {
      if (++tried > tries) return { rows: whole, isShortest: false };
      const rows = [...own, ...some];
      if (left(rows).length === 0) return { rows, isShortest: true };
    }
  return { rows: whole, isShortest: true };
}

/** Rows of every FR that keep its claimed SL-A below SL-T. */
function openAt(at: PlaceInIndex): readonly number[] {
  return FR_ORDER.flatMap((_, f) => {
    const target = at.place.target.levels[f] ?? 0;
    return target === 0 ? [] : openRows(at, f, target);
  });
}

/** With the bases they cannot be satisfied without. */
function withBases(at: PlaceInIndex, rows: readonly number[]): readonly number[] {
  const all = new Set(rows);
  for (const row of all) {
    const base = at.context.table.base[row] ?? -1;
    if (base >= 0 && (cellAt(at, base) & CLAIMED) === 0) all.add(base);
  }
  return [...all];
}

/** Whether answers to other rows could satisfy it. */
function mayFollow(at: PlaceInIndex, row: number): boolean {
  return (cellAt(at, row) & BLOCKED) !== 0 || isFailed(at, row) || basisOf(at, row).length > 0;
}

/** Our rule failed on it, for one because it rests on itself by way of others: an answer to one of them ends that. */
function isFailed(at: PlaceInIndex, row: number): boolean {
  return verdictOf(cellAt(at, row)) === V.failed;
}

/** Rows on which the answers to a row rest, at the place and at assets that differ. */
function basisOf(at: PlaceInIndex, row: number): readonly string[] {
  const { context, index, place } = at;
  const spellings = context.table.spellings[row] as readonly string[];
  const differing = (place.atAssets.get(row) ?? []).flatMap(({ asset }) =>
    spellings.map((requirement) =>
      entityOf(index.entities, 'answer', answerKey({ place: `asset:${asset}`, requirement })),
    ),
  );
  return [usedAt(at, row)?.answer, ...differing].flatMap((answer) => answer?.dependsOn ?? []);
}

/** These rows, and those not satisfied on which they rest, on which those rest, and so on, with their bases. */
function restedOn(at: PlaceInIndex, rows: readonly number[]): ReadonlySet<number> {
  const { find, overlayStart } = at.context.table;
  const seen = new Set(rows);
  // Where some fail, any that fails may be the one by which they do.
  if (rows.some((row) => isFailed(at, row)))
    for (let row = 0; row < overlayStart; row++) if (isFailed(at, row)) seen.add(row);
  for (const row of seen)
    for (const requirement of basisOf(at, row)) {
      const on = find.get(requirement) ?? -1;
      if (on < 0 || (cellAt(at, on) & CLAIMED) !== 0) continue;
      for (const each of withBases(at, [on])) seen.add(each);
    }
  return seen;
}

/** Every set of so many of them. */
function* setsOf(rows: readonly number[], size: number, from = 0): Generator<readonly number[]> {
  if (size === 0) yield [];
  else
    for (let i = from; i + size <= rows.length; i++)
      for (const others of setsOf(rows, size - 1, i + 1)) yield [rows[i] as number, ...others];
}

function said(at: PlaceInIndex, open: readonly number[], rows: readonly number[]) {
  const { key } = at.context.table;
  const inOrder = rows.toSorted((a, b) => a - b);
  const taken = new Set(rows);
  const named = inOrder.map((row) => measuresOf(rootOf(at, row)));
  const measures = [...new Set(named.flat())].sort(byCodeUnit);
  const keysOf = (those: readonly number[]): readonly string[] => those.map((row) => key[row] as string);
  return {
    rows: keysOf(inOrder),
    along: keysOf(open.filter((row) => !taken.has(row))),
    measures,
    withMeasure: named.filter((ids) => ids.length > 0).length,
    bill: billOf(at.index.entities, measures),
  };
}
