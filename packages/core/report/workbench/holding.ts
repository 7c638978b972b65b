/** The rows that hold SL-A of an FR where it is. */
import type { FrId } from '../../model/plant.ts';
import type { ShownReading } from '../document/input.ts';
import type { PlaceRow } from './place-rows.ts';

interface Held {
  readonly achieved: number;
  readonly reading: ShownReading;
}

/** What is short of the next level in a reading, in the order of the catalog. */
export function holding(
  rows: readonly PlaceRow[],
  fr: FrId,
  { achieved, reading }: Held,
): readonly PlaceRow[] {
  return rows.filter((row) => row.fr === fr && row.level === achieved + 1 && !row.reads[reading]);
}
