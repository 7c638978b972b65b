/** Columns by what stands below them, where no head says it: where PLC, switch and server stand it is said of what type things are. */
import { folded } from '../marks.ts';
import type { FieldColumn } from '../column.ts';
import type { InventoryWords } from './mapping.ts';
import { saysNothing } from './nothing.ts';
import { shownCell, type InventoryTable } from './table.ts';
import { wordsOf } from './words-of.ts';

/** Rows that are looked at. */
const MOST_ROWS = 500;
/** One word that is known may stand anywhere; two of a list do not. */
const LEAST_KNOWN = 2;
/** Of the different words of a column. */
const SHARE_KNOWN = 0.6;
/** Of rows in which a tag stands, and of tags that no other row has: lists are written by hand. */
const SHARE_FILLED = 0.9;
const SHARE_APART = 0.95;

/**
 * Fields that take words of a list, at the first column that has mostly such words. A guess, shown and corrected as those by heads are.
 * @param open fields that no head means
 * @param free columns that no field has, the first one first
 */
export function columnsByContents(
  table: InventoryTable,
  open: readonly FieldColumn[],
  free: readonly number[],
  words: InventoryWords,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const left = new Set(free);
  const said = new Map(free.map((column) => [column, saidIn(table, column)]));
  for (const { id, shape } of open) {
    if (shape.type !== 'words') continue;
    const known = wordsOf(shape, words);
    for (const column of left) {
      const all = [...(said.get(column) ?? [])];
      const hits = all.filter((text) => known.has(text)).length;
      if (hits < LEAST_KNOWN || hits < all.length * SHARE_KNOWN) continue;
      found.set(id, column);
      left.delete(column);
      break;
    }
  }
  return found;
}

/** Whether words that the field takes stand in a column, as many as there are in a list. */
export function saysSomeOf(
  table: InventoryTable,
  column: number,
  { shape }: FieldColumn,
  words: InventoryWords,
): boolean {
  const known = wordsOf(shape, words);
  return [...saidIn(table, column)].filter((text) => known.has(text)).length >= LEAST_KNOWN;
}

/** What tells rows apart: something stands in most of them, and hardly anything twice. */
export function isDistinct(table: InventoryTable, column: number): boolean {
  const texts = textsIn(table, column);
  const rows = Math.min(table.rows.length, MOST_ROWS);
  return texts.length >= rows * SHARE_FILLED && new Set(texts).size >= texts.length * SHARE_APART;
}

/** Different words of a column, folded. */
function saidIn(table: InventoryTable, column: number): ReadonlySet<string> {
  return new Set(textsIn(table, column));
}

function textsIn({ sheet, rows }: InventoryTable, column: number): readonly string[] {
  const texts = rows.slice(0, MOST_ROWS).map((row) => shownCell(sheet.rows.get(row)?.get(column)));
  return texts.filter((text) => text !== '' && !saysNothing(text)).map(folded);
}
