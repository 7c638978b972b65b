/** The cells of one sheet. What a sheet says of its own size is not believed; only cells that are there are kept. */
import { MOST_COLUMNS, MOST_ROWS, parseCell, parseRange, type CellRange } from '../address.ts';
import type { CellValue, ReadSheet } from '../cells.ts';
import { WorkbookFault, damaged, tooLarge } from '../fault.ts';
import { WORKBOOK_LIMITS } from '../limits.ts';
import type { SheetPart } from './parts.ts';
import { textGathering } from './text.ts';
import { readPart, type Attributes } from './xml.ts';
import type { Zip } from './zip.ts';

export interface SheetContext {
  readonly zip: Zip;
  readonly texts: readonly string[];
  readonly dates: readonly boolean[];
  /** Kept so far, of all sheets. */
  readonly count: { cells: number; merges: number; computed: number };
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: boolean;
}

/** @throws WorkbookFault with the sheet, and the cell where it is known */
export function readSheet(context: SheetContext, { name, part }: SheetPart): ReadSheet {
  try {
    return sheetOf(context, name, part);
  } catch (error) {
    if (!(error instanceof WorkbookFault) || error.sheet !== null) throw error;
    throw new WorkbookFault(error.code, error.params, name, error.cell);
  }
}

function sheetOf(context: SheetContext, name: string, part: string): ReadSheet {
  const rows = new Map<number, Map<number, CellValue>>();
  const merged: CellRange[] = [];
  const computed: CellRange[] = [];
  const gathering = textGathering();
  let row = 0;
  let column = 0;
  let cell: OpenCell | null = null;
  let inValue = false;
  const isThere = readPart(context.zip, part, {
    open(element, attributes) {
      if (element === 'row') {
        row = rowOf(part, attributes, row + 1);
        column = 0;
      } else if (element === 'c') {
        cell = openCell(part, attributes, row, column + 1);
        column = cell.column;
      } else if (element === 'v') inValue = cell !== null;
      else if (element === 'f') {
        if (cell === null) return;
        cell.formula = true;
        computed.push(...computedRange(context, part, attributes));
      } else if (element === 'mergeCell') merged.push(mergedRange(context, part, attributes));
      else if (cell !== null) gathering.open(element);
    },
    text(text) {
      if (cell === null) return;
      if (inValue) cell.value = lengthened(cell.value, text);
      else gathering.text(text);
    },
    close(element) {
      if (element === 'v') inValue = false;
      else if (element === 'c' && cell !== null) {
        keep(context, rows, cell, gathering.take());
        cell = null;
      } else if (cell !== null) gathering.close(element);
    },
  });
  if (!isThere) throw damaged(part);
  for (const range of computed) markComputed(rows, range);
  return { name, rows, merged };
}

/** Cells beside the one with the formula that it fills as well: they hold a value and no formula. */
function computedRange({ count }: SheetContext, part: string, { t, ref }: Attributes): readonly CellRange[] {
  if (ref === undefined || (t !== 'array' && t !== 'dataTable')) return [];
  const range = parseRange(ref);
  if (range === null) throw damaged(part);
  const { first, last } = range;
  count.computed += (last.row - first.row + 1) * (last.column - first.column + 1);
  if (count.computed > WORKBOOK_LIMITS.cells)
    throw tooLarge('cells', count.computed, WORKBOOK_LIMITS.cells, first);
  return [range];
}

function markComputed(rows: ReadonlyMap<number, Map<number, CellValue>>, { first, last }: CellRange): void {
  for (let row = first.row; row <= last.row; row++) {
    const cells = rows.get(row);
    if (cells === undefined) continue;
    for (let column = first.column; column <= last.column; column++)
      if (cells.has(column)) cells.set(column, { formula: true });
  }
}

function rowOf(part: string, { r }: Attributes, next: number): number {
  const row = r === undefined ? next : Number(r);
  if (!Number.isInteger(row) || row < 1 || row > MOST_ROWS) throw damaged(part);
  return row;
}

/** A writer may leave out where a cell is when it is the next one. */
function openCell(part: string, { r, t = 'n', s = '0' }: Attributes, row: number, next: number): OpenCell {
  const at = r === undefined ? { row, column: next } : parseCell(r);
  if (at === null || at.row !== row || at.column > MOST_COLUMNS)
    throw damaged(part, row === 0 ? null : { row, column: next });
  return { ...at, type: t, style: Number(s), value: '', formula: false };
}

function mergedRange({ count }: SheetContext, part: string, { ref = '' }: Attributes): CellRange {
  const range = parseRange(ref);
  if (range === null) throw damaged(part);
  count.merges++;
  if (count.merges > WORKBOOK_LIMITS.merges)
    throw tooLarge('merges', count.merges, WORKBOOK_LIMITS.merges, range.first);
  return range;
}

function keep(
  { texts, dates, count }: SheetContext,
  rows: Map<number, Map<number, CellValue>>,
  cell: OpenCell,
  inline: string,
): void {
  const value = cell.formula ? ({ formula: true } as const) : valueOf(cell, inline, texts, dates);
  if (value === null) return;
  count.cells++;
  if (count.cells > WORKBOOK_LIMITS.cells) throw tooLarge('cells', count.cells, WORKBOOK_LIMITS.cells);
  const row = rows.get(cell.row) ?? new Map<number, CellValue>();
  if (row.has(cell.column)) throw damaged('cell', cell);
  row.set(cell.column, value);
  rows.set(cell.row, row);
}

function lengthened(value: string, text: string): string {
  const longer = value + text;
  if (longer.length <= WORKBOOK_LIMITS.text) return longer;
  throw tooLarge('cellText', longer.length, WORKBOOK_LIMITS.text);
}

const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

/** null where nothing stands in the cell. */
function valueOf(
  cell: OpenCell,
  inline: string,
  texts: readonly string[],
  dates: readonly boolean[],
): CellValue | null {
  const { type, value } = cell;
  if (type === 'inlineStr') return inline === '' ? null : inline;
  if (value === '') return null;
  switch (type) {
    case 's': {
      const text = /^\s*\d+\s*$/.test(value) ? texts[Number(value)] : undefined;
      if (text === undefined) throw damaged('sharedStrings', cell);
      return text === '' ? null : text;
    }
    case 'str':
      return value;
    case 'b':
      return value === '1' || value === 'true';
    case 'e':
      return { error: value.slice(0, 20) };
    case 'd':
      return value.replace(/T00:00:00(?:\.0+)?Z?$/, '');
    case 'n': {
      const number = NUMBER.test(value) ? Number(value) : Number.NaN;
      if (!Number.isFinite(number)) throw damaged('number', cell);
      return dates[cell.style] === true ? { serial: number } : number;
    }
    default:
      throw damaged('cell', cell);
  }
}
