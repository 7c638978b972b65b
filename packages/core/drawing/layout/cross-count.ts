/** Crossings between each row and the next, counted with a tree of sums. */
import type { Near } from './near.ts';

interface Placed {
  readonly last: Int32Array;
  readonly below: Near;
  /** Whole numbers, from 0. */
  readonly pos: Float64Array;
}

export function crossingsIn(rows: readonly (readonly number[])[], placed: Placed): number {
  const ends = new Int32Array(placed.below.list.length);
  const sums = new Int32Array(placed.pos.length + 2);
  let total = 0;
  rows.forEach((row, index) => (total += inversions(ends, endsOf(row, index, placed, ends), sums)));
  return total;
}

/** Writes where the pipes that leave a row downwards arrive, from the left. @returns how many */
function endsOf(
  row: readonly number[],
  index: number,
  { last, below, pos }: Placed,
  ends: Int32Array,
): number {
  let count = 0;
  for (const element of row) {
    if (last[element] !== index) continue;
    const from = count;
    for (let k = below.start[element] as number; k < (below.start[element + 1] as number); k++)
      ends[count++] = pos[below.list[k] as number] as number;
    if (count - from > 1) ends.subarray(from, count).sort();
  }
  return count;
}

/** @param sums room for one more than the greatest end */
function inversions(ends: Int32Array, count: number, sums: Int32Array): number {
  sums.fill(0);
  let found = 0;
  for (let i = 0; i < count; i++) {
    const end = (ends[i] as number) + 1;
    let before = 0;
    for (let k = end; k > 0; k -= k & -k) before += sums[k] as number;
    found += i - before;
    for (let k = end; k < sums.length; k += k & -k) sums[k] = (sums[k] as number) + 1;
  }
  return found;
}
