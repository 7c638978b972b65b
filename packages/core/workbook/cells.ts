/** What a workbook holds, as it was read: nothing is judged and nothing is computed. */
import type { CellRange } from './address.ts';

/** A number that is shown as a day or a time, counted in days. */
export interface DateCell {
  readonly serial: number;
}
/** A formula is told, never computed; what it came to last is not looked at. */
export interface FormulaCell {
  readonly formula: true;
}
/** What a spreadsheet shows where a formula failed, such as `#N/A`. */
export interface ErrorCell {
  readonly error: string;
}
export type CellValue = string | number | boolean | DateCell | FormulaCell | ErrorCell;

/** By row and column, both from 1; a cell with nothing in it is not there. */
export type SheetRows = ReadonlyMap<number, ReadonlyMap<number, CellValue>>;

export interface ReadSheet {
  readonly name: string;
  readonly rows: SheetRows;
  readonly merged: readonly CellRange[];
}

export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
  /** Days are counted from 1904 and not from 1900. */
  readonly from1904: boolean;
}
