/** A table that people have of their own, with heads they chose: where its heads are, and what stands below them. */
import type { CellValue, ReadSheet, SheetRows } from '../../workbook/cells.ts';
import { folded } from '../marks.ts';

/** Columns that are looked at. */
export const MOST_COLUMNS = 200;
/** Rows at the top in which heads are looked for: titles and empty rows may stand above them. */
const TOP = 25;
const SAMPLES = 3;

export interface InventoryColumn {
  /** From 1, as the sheet counts. */
  readonly column: number;
  readonly head: string;
  /** The first of what stands below it. */
  readonly samples: readonly string[];
}

export interface InventoryTable {
  readonly file: string;
  readonly sheet: ReadSheet;
  readonly from1904: boolean;
  /** The row of the heads. */
  readonly head: number;
  readonly columns: readonly InventoryColumn[];
  /** Rows below the heads in which something stands, rising. */
  readonly rows: readonly number[];
}

/** A head as it is compared: without capitals, marks and what stands in brackets. */
export function plainHead(head: string): string {
  return folded(head)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[\s_\-./:*#?]+/g, ' ')
    .trim();
}

/** What stands in a cell, to be shown. */
export function shownCell(value: CellValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value !== 'object') return String(value).trim();
  if ('formula' in value) return '=…';
  return 'error' in value ? value.error : String(value.serial);
}

/**
 * The row with the most heads that are known; where none is, the first with at least two texts.
 * @param known plain heads that mean a field
 */
export function headRowOf({ rows }: ReadSheet, known: (head: string) => boolean): number {
  let [best, most, first] = [0, 0, 0];
  for (const row of risingRows(rows).slice(0, TOP)) {
    const texts = [...(rows.get(row) ?? [])].flatMap(([, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [plainHead(value)] : [],
    );
    if (first === 0 && texts.length > 1) first = row;
    const hits = texts.filter(known).length;
    if (hits > most) [best, most] = [row, hits];
  }
  return best || first || (risingRows(rows)[0] ?? 1);
}

export function risingRows(rows: SheetRows): readonly number[] {
  return [...rows.keys()].sort((a, b) => a - b);
}

/** @param head the row of the heads */
export function inventoryTable(
  { file, sheet, from1904 }: Pick<InventoryTable, 'file' | 'sheet' | 'from1904'>,
  head: number,
): InventoryTable {
  const rows = risingRows(sheet.rows).filter((row) => row > head);
  const used = new Set(rows.slice(0, 200).flatMap((row) => [...(sheet.rows.get(row)?.keys() ?? [])]));
  for (const column of sheet.rows.get(head)?.keys() ?? []) used.add(column);
  const columns = [...used]
    .filter((column) => column <= MOST_COLUMNS)
    .sort((a, b) => a - b)
    .map((column) => ({
      column,
      head: shownCell(sheet.rows.get(head)?.get(column)).slice(0, 200),
      samples: samplesOf(sheet, rows, column),
    }));
  return { file, sheet, from1904, head, columns, rows };
}

function samplesOf(sheet: ReadSheet, rows: readonly number[], column: number): readonly string[] {
  const found = new Set<string>();
  for (const row of rows.slice(0, 200)) {
    const value = shownCell(sheet.rows.get(row)?.get(column)).slice(0, 80);
    if (value !== '') found.add(value);
    if (found.size === SAMPLES) break;
  }
  return [...found];
}
