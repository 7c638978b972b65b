/**
 * SL-A from bitsets (3.5): the highest n such that every row of the FR with level ≤ n is satisfied. This is
 * the kernel that the benchmark names apart.
 */
import { FR_COUNT, type RowTable } from './row-table.ts';

const TOP_LEVEL = 4;
/** In an SL array: no value. */
export const NO_SL = 255;

/**
 * Writes SL-A of all seven FRs.
 * @param satisfied bitset over catalog rows, `table.words` words from `at`
 * @param out seven levels are written from `outAt`
 */
export function slAchieved(
  table: RowTable,
  satisfied: Uint32Array,
  at: number,
  out: Uint8Array,
  outAt: number,
): void {
  const { upTo, words } = table;
  for (let f = 0; f < FR_COUNT; f++) {
    let sl = 0;
    while (sl < TOP_LEVEL && covers(upTo, (f * (TOP_LEVEL + 1) + sl + 1) * words, satisfied, at, words)) sl++;
    out[outAt + f] = sl;
  }
}

/** Every row of the FR is in the bitset. */
export function coversFr(table: RowTable, f: number, bits: Uint32Array, at: number): boolean {
  return covers(table.upTo, (f * (TOP_LEVEL + 1) + TOP_LEVEL) * table.words, bits, at, table.words);
}

function covers(
  mask: Uint32Array,
  maskAt: number,
  bits: Uint32Array,
  bitsAt: number,
  words: number,
): boolean {
  for (let w = 0; w < words; w++) {
    const wanted = mask[maskAt + w] as number;
    if (((bits[bitsAt + w] as number) & wanted) >>> 0 !== wanted) return false;
  }
  return true;
}
