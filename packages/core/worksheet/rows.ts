/** The cells of a table that a person changed, row by row. Refuses what cannot be taken for an edit, at its cell. */
import { abbreviated, mostLikely } from '../lib/near.ts';
import { didYouMean, refuse, shown, type Placed, type ProblemSink } from '../model/problems.ts';
import { columnName, type CellRange } from '../workbook/address.ts';
import { MOST_IN_A_CELL } from '../workbook/limits.ts';
import { SHEET_FORMS, fieldNamed, type FieldColumn, type SheetEntityKind } from './column.ts';
import { SHOWN_COLUMNS } from './shown-columns.ts';
import { cellText, sameText, takesWords } from './cell-text.ts';
import { GREY_COLUMN, greyPrint } from './grey.ts';
import { HEAD_MARK } from './layout.ts';
import { folded, textAt, type Choices } from './marks.ts';
import { refuseMovedColumns } from './moved.ts';
import { isNameOf, nameOfRow, type TextOf } from './naming.ts';
import { cellPlace, type BaseRow, type OpenTable, type TableColumn } from './open.ts';

export interface CellEdit {
  readonly field: FieldColumn;
  /** As it was written out; empty where nothing was stated. */
  readonly base: string;
  readonly text: string;
  readonly at: Placed;
}

/** A row in which something was changed, or which is new. */
export interface RowEdit {
  readonly kind: SheetEntityKind;
  /** The key of the entity; null for a new row. */
  readonly key: string | null;
  /** What the row calls itself; empty where it does not say. */
  readonly name: string;
  /** What was written out; empty for a new row. */
  readonly base: BaseRow;
  readonly edits: readonly CellEdit[];
  /** Where a field of the row stands; the row itself where it has no cell. */
  readonly at: (field: string) => Placed;
}

export interface RowsRead {
  readonly rows: readonly RowEdit[];
  /** Rows that were written out and are not there any more. */
  readonly gone: number;
  /** Fields whose columns are not there any more. */
  readonly columnsGone: readonly string[];
  /** Rows of which a grey cell was changed. */
  readonly greyRows: readonly number[];
  /** Columns that somebody added and wrote into, as spreadsheets call them. */
  readonly ownColumns: readonly string[];
}

export function rowsOf(sink: ProblemSink, table: OpenTable): RowsRead {
  const seen = new Map<string, number>();
  const reading = { sink, table, seen, merged: mergedRows(table), owned: ownedKeys(table) };
  const rows = table.rows.flatMap((row) => rowEdit(reading, row));
  const changed = rows.filter(({ edits }) => edits.length > 0);
  refuseMovedColumns(sink, table, changed);
  const here = new Set(table.columns.map(({ field }) => field.id));
  const gone = [...table.base.keys()].filter((key) => !seen.has(key)).length;
  const columnsGone = fieldsOut(table).filter((id) => !here.has(id));
  const greyRows = table.rows.filter((row) => isGreyChanged(table, row));
  return { rows: changed, gone, columnsGone, greyRows, ownColumns: ownColumns(table) };
}

/** Fields that were written out: those of every plant, and those this one had by its criteria. */
function fieldsOut({ kind, base }: OpenTable): readonly string[] {
  const always = SHEET_FORMS[kind].fields.map(({ id }) => id);
  const [row] = base.values();
  const more = [...(row?.keys() ?? [])].filter(
    (id) => !always.includes(id) && fieldNamed(kind, id) !== undefined,
  );
  return [...always, ...more];
}

/** Only where all grey columns are still there; a new row has none. */
function isGreyChanged({ sheet, keys, kind, base, shown: columns }: OpenTable, row: number): boolean {
  const print = base.get(textAt(sheet, row, keys))?.get(GREY_COLUMN) ?? '';
  if (print === '' || SHOWN_COLUMNS[kind].some((id) => !columns.has(id))) return false;
  const values = SHOWN_COLUMNS[kind].map((id) => {
    const value = sheet.rows.get(row)?.get(columns.get(id) as number) ?? null;
    return typeof value === 'string' || typeof value === 'number' || value === null ? value : '\u0000';
  });
  return greyPrint(values) !== print;
}

function ownColumns({ sheet, rows, shown: columns }: OpenTable): readonly string[] {
  const known = new Set(columns.values());
  const own = new Set<number>();
  for (const row of rows)
    for (const [column, value] of sheet.rows.get(row) ?? [])
      if (!known.has(column) && value !== '') own.add(column);
  return [...own].sort((a, b) => a - b).map(columnName);
}

interface Reading {
  readonly sink: ProblemSink;
  readonly table: OpenTable;
  /** Rows by their keys, so far. */
  readonly seen: Map<string, number>;
  readonly merged: ReadonlyMap<number, CellRange>;
  /** The row in which a key stands together with the id that goes with it. */
  readonly owned: ReadonlyMap<string, number>;
}

function rowEdit(reading: Reading, row: number): readonly RowEdit[] {
  const { sink, table, seen } = reading;
  const { sheet, file, keys, columns } = table;
  const merged = reading.merged.get(row);
  if (merged !== undefined) {
    // Told once, in the row where it begins.
    if (reading.merged.get(row - 1) !== merged)
      refuse(sink, 'cell-merged', cellPlace(file, sheet, merged.first));
    seen.set(textAt(sheet, row, keys), row);
    return [];
  }
  const filled = columns.filter(({ column }) => sheet.rows.get(row)?.has(column) === true);
  if (filled.length === 0) return emptied(reading, row);
  const key = keyOfRow(reading, row);
  if (key === undefined) return [];
  return [editOf(reading, row, key)];
}

function editOf({ sink, table }: Reading, row: number, key: string | null): RowEdit {
  const base: BaseRow = (key === null ? undefined : table.base.get(key)) ?? new Map();
  const edits = table.columns.flatMap((column) => cellEdit(sink, table, row, column, base));
  const { entity: kind } = SHEET_FORMS[table.kind];
  const name = nameIn(table, row);
  return { kind, key, name, base, edits, at: (field) => placeOf(table, row, field) };
}

/** A judgement that was emptied is taken back; an entry of a register stays, as if its row were deleted. */
function emptied(reading: Reading, row: number): readonly RowEdit[] {
  const { table, seen } = reading;
  const key = textAt(table.sheet, row, table.keys);
  const { empties, identity } = SHEET_FORMS[table.kind];
  if (!table.base.has(key) || !empties) return [];
  if (identity === null) {
    const known = keyOfRow(reading, row);
    return typeof known === 'string' ? [editOf(reading, row, known)] : [];
  }
  // It does not say any more which row it is.
  if (seen.has(key) || reading.owned.has(key)) return [];
  seen.set(key, row);
  return [editOf(reading, row, key)];
}

function placeOf({ file, sheet, keys, columns }: OpenTable, row: number, field: string): Placed {
  const found = columns.find((column) => column.field.id === field) ?? columns[0];
  return cellPlace(file, sheet, { row, column: found?.column ?? keys });
}

/** By row: the merge that hides a cell of it which is read. One sweep: a file may hold very many. */
function mergedRows({ sheet, keys, columns, rows }: OpenTable): ReadonlyMap<number, CellRange> {
  const read = [keys, ...columns.map(({ column }) => column)];
  const hiding = sheet.merged
    .filter(({ first, last }) => first.row !== last.row || first.column !== last.column)
    .filter(({ first, last }) => read.some((column) => column >= first.column && column <= last.column))
    .toSorted((a, b) => a.first.row - b.first.row);
  const found = new Map<number, CellRange>();
  let next = 0;
  let open: CellRange | undefined;
  for (const row of rows) {
    for (; next < hiding.length && (hiding[next] as CellRange).first.row <= row; next++) {
      const range = hiding[next] as CellRange;
      if (open === undefined || range.last.row > open.last.row) open = range;
    }
    if (open !== undefined && open.last.row >= row) found.set(row, open);
  }
  return found;
}

function ownedKeys(table: OpenTable): ReadonlyMap<string, number> {
  const keys = table.rows.map((row) => [textAt(table.sheet, row, table.keys), row] as const);
  return new Map(keys.filter(([key, row]) => key !== '' && nameIn(table, row) === key));
}

/** The key; null for a new row; undefined after refusing a row that is neither. */
function keyOfRow(reading: Reading, row: number): string | null | undefined {
  const { sink, table, seen, owned } = reading;
  const { sheet, file, keys, kind, base } = table;
  const { entity, identity } = SHEET_FORMS[kind];
  const grows = identity !== null;
  const key = textAt(sheet, row, keys);
  const at = cellPlace(file, sheet, { row, column: table.columns[0]?.column ?? keys });
  if (key === HEAD_MARK) return undefined;
  if (key === '' && grows) return newRow(reading, row);
  if (!base.has(key)) {
    refuse(sink, 'sheet-row-unknown', at, { found: shown(key) });
    return undefined;
  }
  const named = grows ? nameIn(table, row) : key;
  // A row that was copied to begin a new one brings the key of the other along.
  if (named !== key && owned.has(key)) return newRow(reading, row);
  if (seen.has(key)) {
    refuse(sink, 'sheet-row-twice', at, { found: key, row: seen.get(key) as number });
    return undefined;
  }
  seen.set(key, row);
  if (named !== key && !isNameOf(entity, key, named, textsIn(table, row))) {
    refuse(sink, 'sheet-id-changed', placeOf(table, row, identity?.[0] ?? 'id'), {
      found: shown(named),
      expected: key,
    });
    return undefined;
  }
  if (grows || isSameRow(table, row, key)) return key;
  refuse(sink, 'sheet-row-mixed', at, { expected: key });
  return undefined;
}

/** A new row has an id that no other row has; the key where it is a row that lost its own. */
function newRow({ sink, table, seen, owned }: Reading, row: number): string | null | undefined {
  const name = nameIn(table, row);
  const other = owned.get(name) ?? seen.get(name);
  if (name !== '' && other !== undefined) {
    const [field = 'id'] = SHEET_FORMS[table.kind].identity ?? [];
    refuse(sink, 'sheet-row-twice', placeOf(table, row, field), { found: shown(name), row: other });
    return undefined;
  }
  seen.set(name, row);
  return table.base.has(name) ? name : null;
}

/** What the row calls itself; the key where a column it is known by is not there. */
function nameIn(table: OpenTable, row: number): string {
  const { entity, identity } = SHEET_FORMS[table.kind];
  const here = new Set(table.columns.map(({ field }) => field.id));
  if (identity === null || identity.some((field) => !here.has(field)))
    return textAt(table.sheet, row, table.keys);
  return nameOfRow(entity, textsIn(table, row));
}

function textsIn({ sheet, columns }: OpenTable, row: number): TextOf {
  return (id) => {
    const found = columns.find(({ field }) => field.id === id);
    const value = found === undefined ? undefined : sheet.rows.get(row)?.get(found.column);
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  };
}

/** What the row shows of itself goes with its key: sorting some columns and not others parts them. */
function isSameRow({ sheet, shown: columns }: OpenTable, row: number, key: string): boolean {
  const shownIn = (id: string): string => textAt(sheet, row, columns.get(id) ?? 0);
  const [place, requirement, fact] = [shownIn('place'), shownIn('requirement'), shownIn('fact')];
  return (
    (place === '' || key === place || key.startsWith(`${place} `)) &&
    (requirement === '' || key.endsWith(`/${requirement}`)) &&
    (fact === '' || key.endsWith(` ${fact}`))
  );
}

function cellEdit(
  sink: ProblemSink,
  { file, sheet, from1904 }: OpenTable,
  row: number,
  { field, column, choices }: TableColumn,
  baseRow: BaseRow,
): readonly CellEdit[] {
  const at = cellPlace(file, sheet, { row, column });
  const base = baseRow.get(field.id) ?? '';
  const found = cellText({ column: field, choices, from1904 }, sheet.rows.get(row)?.get(column));
  if (!found.ok) {
    refuse(sink, found.code, at, found.found === '' ? {} : { found: shown(found.found) });
    return [];
  }
  if (sameText(found.text, base)) return [];
  if (base.length >= MOST_IN_A_CELL) {
    // Only its beginning was written out: what the person changed is not the whole of it.
    refuse(sink, 'too-long', at, { found: base.length, limit: MOST_IN_A_CELL - 1 });
    return [];
  }
  const text = found.text.trim();
  if (choices !== undefined && takesWords(field.shape) && !isChoice(choices, text)) {
    const { shown: expected } = choices;
    refuse(sink, 'wrong-value', at, {
      found: shown(text),
      expected,
      near: didYouMean(choiceMeant(choices, text)),
    });
    return [];
  }
  return [{ field, base, text, at }];
}

function choiceMeant({ words, shown: offered }: Choices, text: string): string | null {
  const meant = abbreviated(text);
  return (
    offered.find((word) => meant !== null && words.get(folded(word)) === meant) ?? mostLikely(text, offered)
  );
}

/** The column offers it, or it is left empty. */
function isChoice({ words }: Choices, text: string): boolean {
  return text === '' || [...words.values()].includes(text);
}
