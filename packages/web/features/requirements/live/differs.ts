/** Whether the server came to something else than the page foresaw. */
import type { PlaceRows } from '@bulkhead/core/report/workbench/place-rows.ts';
import type { Answered } from '../../../api/client.ts';
import { isStill, movedBetween, type Moved } from './moved.ts';

export interface Foreseen {
  readonly rows: PlaceRows;
  /** The entry the answer was laid over. */
  readonly seq: number;
}

/** Only where nothing else was written between the two, and both are of one day: then they are to be the same. */
export function differsFrom(
  ours: Foreseen | undefined,
  theirs: Answered<PlaceRows> | undefined,
  recorded: number | null,
): Moved | null {
  if (ours === undefined || theirs === undefined || recorded === null) return null;
  const isComparable =
    ours.seq === recorded - 1 && theirs.entry === recorded && theirs.value.asOf === ours.rows.asOf;
  if (!isComparable) return null;
  const moved = movedBetween(ours.rows, theirs.value);
  return isStill(moved) ? null : moved;
}
