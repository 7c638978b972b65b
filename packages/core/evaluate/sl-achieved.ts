/**
 * SL-A of a place (3.5): the highest n such that every row of the FR with level ≤ n is satisfied, over the four
 * readings, then the bounds of `effectiveTo`.
 */
import { CLAIMED, EVIDENCED, UPPER, V, VERIFIED, boundOf, verdictOf } from './cells.ts';
import { FR_COUNT, type RowTable } from './row-table.ts';

const TOP_LEVEL = 4;
/** In an SL array: no value. */
export const NO_SL = 255;

/** Positions of the readings in an SL array. */
export const READING_AT = { claimed: 0, evidenced: 7, verified: 14, upper: 21 } as const;

/** Claimed, evidenced, verified, upper, seven FRs each; NO_SL for null. */
export const NO_LEVELS: readonly number[] = Array.from({ length: 4 * FR_COUNT }, () => NO_SL);

/**
 * Writes SL-A of one FR in all four readings.
 * @param cells one cell per row
 */
export function writeSlA(table: RowTable, cells: readonly number[], f: number, out: number[]): void {
  let claimed = TOP_LEVEL;
  let evidenced = TOP_LEVEL;
  let verified = TOP_LEVEL;
  let upper = TOP_LEVEL;
  let bound = TOP_LEVEL;
  let applicable = false;
  for (const row of table.rowsOfFr[f] as readonly number[]) {
    const cell = cells[row] as number;
    // An unsatisfied row holds its FR below its own level.
    const below = (table.level[row] as number) - 1;
    if ((cell & CLAIMED) === 0 && below < claimed) claimed = below;
    if ((cell & EVIDENCED) === 0 && below < evidenced) evidenced = below;
    if ((cell & VERIFIED) === 0 && below < verified) verified = below;
    if ((cell & UPPER) === 0 && below < upper) upper = below;
    if (verdictOf(cell) !== V.notApplicable) applicable = true;
    bound = Math.min(bound, boundOf(cell) ?? TOP_LEVEL);
  }
  out[READING_AT.claimed + f] = applicable ? Math.min(claimed, bound) : NO_SL;
  out[READING_AT.evidenced + f] = applicable ? Math.min(evidenced, bound) : NO_SL;
  out[READING_AT.verified + f] = applicable ? Math.min(verified, bound) : NO_SL;
  out[READING_AT.upper + f] = applicable ? Math.min(upper, bound) : NO_SL;
}
