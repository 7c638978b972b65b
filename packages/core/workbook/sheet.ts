/** What a workbook is written from: sheets of cells, each with a style of one list. */
import type { CellAddress, CellRange } from './address.ts';

export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** Colours as RRGGBB. */
  readonly colour?: string;
  readonly fill?: string;
  readonly border?: string;
  /** `text` keeps what is typed as it is typed; `date` shows days as YYYY-MM-DD. */
  readonly format?: 'text' | 'date';
  readonly wrap?: boolean;
  readonly centred?: boolean;
}

export interface Cell {
  /** Text is written as text whatever it begins with; a day is given as its serial number. */
  readonly value: string | number | null;
  /** Index into the styles of the workbook. */
  readonly style: number;
  /** Nothing of it is seen: it is not written where it is empty. */
  readonly bare?: boolean;
  /** Shown when the cell is pointed at. */
  readonly note?: string;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** In points; as high as the program finds right where none is given. */
  readonly height?: number;
  readonly hidden?: boolean;
}

export interface SheetColumn {
  /** In characters. */
  readonly width: number;
  readonly hidden?: boolean;
  /** Style of cells that are not written, for rows that are added. */
  readonly style?: number;
}

/** Cells that offer a list. */
export interface Choice {
  readonly cells: CellRange;
  /** Another range of the workbook, such as `'lists'!$A$1:$A$5`. */
  readonly from: string;
  /** Other values may be typed as well. */
  readonly open: boolean;
  readonly title: string;
  readonly refusal: string;
}

/** Cells of the range that hold this text look like this. */
export interface Highlight {
  readonly cells: CellRange;
  readonly text: string;
  readonly fill: string;
  readonly colour: string;
}

export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly Row[];
  /** The first cell that scrolls. */
  readonly frozenAt?: CellAddress;
  /** The table with its head that can be filtered and sorted. */
  readonly filter?: CellRange;
  readonly choices?: readonly Choice[];
  readonly highlights?: readonly Highlight[];
  /** Rows repeated on each printed page, first and last. */
  readonly printHead?: readonly [number, number];
}

export interface Workbook {
  readonly title: string;
  readonly styles: readonly Style[];
  readonly sheets: readonly Sheet[];
  /** Shown by programs under the properties of the file, in this order. */
  readonly properties: readonly (readonly [string, string])[];
}
