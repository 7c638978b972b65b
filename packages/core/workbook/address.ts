/** Names of cells as spreadsheets write them: `B12` is column 2 of row 12. */

export interface CellAddress {
  /** From 1. */
  readonly row: number;
  /** From 1; `A` is 1. */
  readonly column: number;
}

export interface CellRange {
  readonly first: CellAddress;
  readonly last: CellAddress;
}

/** What every spreadsheet stops at. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function cellName({ row, column }: CellAddress): string {
  return `${columnName(column)}${row}`;
}

/** null for what is no cell of a spreadsheet. */
export function parseCell(name: string): CellAddress | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(name);
  if (match === null) return null;
  const column = [...(match[1] as string)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(match[2]);
  return row <= MOST_ROWS && column <= MOST_COLUMNS ? { row, column } : null;
}

/** `A1:B2`, or one cell; null for anything else. */
export function parseRange(name: string): CellRange | null {
  const [from = '', to = from, ...more] = name.split(':');
  const first = parseCell(from);
  const last = parseCell(to);
  if (first === null || last === null || more.length > 0) return null;
  return first.row <= last.row && first.column <= last.column ? { first, last } : null;
}

export function rangeName({ first, last }: CellRange): string {
  return `${cellName(first)}:${cellName(last)}`;
}
