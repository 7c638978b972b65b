/** Finds the marks that were left in a workbook, wherever the sheets, rows and columns around them were moved to. */
import type { CellAddress } from '../workbook/address.ts';
import type { CellValue, ReadSheet, ReadWorkbook } from '../workbook/cells.ts';
import { ABOUT_KEYS, ABOUT_MARK, LISTS_MARK, type About } from './layout.ts';

const MARK = /^bulkhead:[a-z]+/;
/** A mark is looked for in the top left corner; rows may have been put above it, columns before it. */
const CORNER = 60;

export interface Marked {
  readonly sheet: ReadSheet;
  readonly mark: string;
  readonly at: CellAddress;
}

export function markedSheets({ sheets }: ReadWorkbook): readonly Marked[] {
  return sheets.flatMap((sheet) => {
    for (let row = 1; row <= CORNER; row++) {
      for (const [column, value] of sheet.rows.get(row) ?? []) {
        if (column <= CORNER && typeof value === 'string' && MARK.test(value))
          return [{ sheet, mark: value, at: { row, column } }];
      }
    }
    return [];
  });
}

export function textAt({ rows }: ReadSheet, row: number, column: number): string {
  const value = rows.get(row)?.get(column);
  return typeof value === 'string' ? value : '';
}

/** Row numbers below a row, rising: the file may hold them in any order. */
export function rowsBelow({ rows }: ReadSheet, row: number): readonly number[] {
  return [...rows.keys()].filter((each) => each > row).sort((a, b) => a - b);
}

/** null where the workbook does not say it. */
export function aboutOf(marked: readonly Marked[]): About | null {
  const found = marked.find(({ mark }) => mark === ABOUT_MARK);
  if (found === undefined) return null;
  const { sheet, at } = found;
  const stated = new Map(
    rowsBelow(sheet, at.row).map((row) => [textAt(sheet, row, at.column), textAt(sheet, row, at.column + 1)]),
  );
  return Object.fromEntries(ABOUT_KEYS.map((key) => [key, stated.get(key) ?? ''])) as About;
}

/** A list of words as one column offers it. */
export interface Choices {
  /** Words as they are meant by words as they are shown, whatever their case. */
  readonly words: ReadonlyMap<string, string>;
  /** As they are shown, in their order. */
  readonly shown: readonly string[];
}

/** By list. */
export type Labels = ReadonlyMap<string, Choices>;

export function labelsOf(marked: readonly Marked[]): Labels {
  const found = marked.find(({ mark }) => mark === LISTS_MARK);
  if (found === undefined) return new Map();
  const { sheet, at } = found;
  const below = rowsBelow(sheet, at.row);
  const heads = [...(sheet.rows.get(at.row) ?? new Map<number, CellValue>())];
  return new Map(
    heads.flatMap(([column, id]) => {
      if (column === at.column || typeof id !== 'string') return [];
      const pairs = below.map(
        (row) => [textAt(sheet, row, column).trim(), textAt(sheet, row, column + 1)] as const,
      );
      const listed = pairs.filter(([label]) => label !== '');
      // A word that is shown as it is meant stands once.
      const words = new Map(listed.map(([label, word]) => [folded(label), word || label] as const));
      return [[id, { words, shown: listed.map(([label]) => label) }] as const];
    }),
  );
}

/** Words are taken whatever their case. */
export function folded(word: string): string {
  return word.trim().toLowerCase();
}
