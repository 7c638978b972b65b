/**
 * How a workbook says what it was made from, in places that people do not look at and that survive sorting, moving of
 * columns and another program: marks in the first column and first row, and hidden sheets.
 */
import type { SheetKind } from './column.ts';

/** The form of the workbook; another form gets another name. */
export const WORKSHEET_SCHEMA = 'bulkhead/worksheet@1';

/** Begins a hidden sheet with what is known of the workbook as a whole: keys in A, values in B. */
export const ABOUT_MARK = 'bulkhead:about';
export const ABOUT_KEYS = ['schema', 'plant', 'name', 'model', 'asOf', 'engine', 'language'] as const;
export type AboutKey = (typeof ABOUT_KEYS)[number];
export type About = Readonly<Record<AboutKey, string>>;

/** Begins a hidden sheet with lists: a pair of columns for each, words as they are shown and as they are meant. */
export const LISTS_MARK = 'bulkhead:lists';

const TABLE = 'bulkhead:table:';
const BASE = 'bulkhead:base:';
/** Stands in the first column beside the heads that people read. */
export const HEAD_MARK = 'bulkhead:head';

/** Begins the row of a sheet that holds the ids of its columns. */
export function tableMark(kind: SheetKind): string {
  return `${TABLE}${kind}`;
}

/** Begins the hidden sheet with what was written out: the fields of each row under their ids. */
export function baseMark(kind: SheetKind): string {
  return `${BASE}${kind}`;
}

/** The same list is offered in a column of one kind of sheet. */
export function listId(kind: SheetKind, field: string): string {
  return `${kind}.${field}`;
}
