/** A workbook as tables: where its columns and rows are, and what was written out. Refuses what cannot be told. */
import type { CellAddress } from '../workbook/address.ts';
import type { CellValue, ReadSheet, ReadWorkbook } from '../workbook/cells.ts';
import { refuse, type Placed, type ProblemSink } from '../model/problems.ts';
import { SHEET_KINDS, fieldNamed, type FieldColumn, type SheetKind } from './column.ts';
import { HEAD_MARK, WORKSHEET_SCHEMA, baseMark, listId, tableMark, type About } from './layout.ts';
import {
  aboutOf,
  labelsOf,
  markedSheets,
  rowsBelow,
  textAt,
  type Choices,
  type Labels,
  type Marked,
} from './marks.ts';

export interface SheetFile {
  /** As people call it. */
  readonly path: string;
  readonly workbook: ReadWorkbook;
}

/** The texts of fields as they were written out. */
export type BaseRow = ReadonlyMap<string, string>;

export interface TableColumn {
  readonly field: FieldColumn;
  readonly column: number;
  /** undefined where it has no list. */
  readonly choices: Choices | undefined;
}

export interface OpenTable {
  readonly file: string;
  readonly kind: SheetKind;
  readonly sheet: ReadSheet;
  readonly from1904: boolean;
  /** Where the keys of rows stand. */
  readonly keys: number;
  readonly columns: readonly TableColumn[];
  /** Columns that show which row it is, by their ids; never filled in. */
  readonly shown: ReadonlyMap<string, number>;
  /** Numbers of the rows below the heads, rising. */
  readonly rows: readonly number[];
  readonly base: ReadonlyMap<string, BaseRow>;
}

export interface OpenWorkbook {
  readonly file: string;
  readonly about: About;
  readonly tables: readonly OpenTable[];
}

export function cellPlace(file: string, sheet: ReadSheet, { row, column }: CellAddress): Placed {
  return { place: () => ({ file, sheet: sheet.name, line: row, column }) };
}

export function filePlace(file: string): Placed {
  return { place: () => ({ file, line: 1, column: 1 }) };
}

/** @param plant the id of the plant it is to be taken into */
export function openWorkbook(
  sink: ProblemSink,
  { path, workbook }: SheetFile,
  plant: string,
): OpenWorkbook | null {
  const marked = markedSheets(workbook);
  const about = aboutOf(marked);
  const at = filePlace(path);
  if (about === null || marked.every(({ mark }) => !mark.startsWith('bulkhead:base:'))) {
    refuse(sink, 'workbook-not-made-here', at);
    return null;
  }
  if (about.schema !== WORKSHEET_SCHEMA) {
    refuse(sink, 'workbook-schema', at, { found: about.schema, expected: WORKSHEET_SCHEMA });
    return null;
  }
  if (about.plant !== plant) {
    refuse(sink, 'workbook-other-plant', at, { found: about.plant, expected: plant });
    return null;
  }
  const labels = labelsOf(marked);
  const tables = SHEET_KINDS.flatMap((kind) => tableOf(sink, path, workbook, marked, labels, kind));
  return { file: path, about, tables };
}

function tableOf(
  sink: ProblemSink,
  file: string,
  { from1904 }: ReadWorkbook,
  marked: readonly Marked[],
  labels: Labels,
  kind: SheetKind,
): readonly OpenTable[] {
  const base = marked.find(({ mark }) => mark === baseMark(kind));
  if (base === undefined) return [];
  const [found, second] = marked.filter(({ mark }) => mark === tableMark(kind));
  if (found === undefined) {
    refuse(sink, 'sheet-missing', filePlace(file), { found: kind });
    return [];
  }
  if (second !== undefined) {
    refuse(sink, 'sheet-twice', cellPlace(file, second.sheet, second.at), { found: found.sheet.name });
    return [];
  }
  const { sheet, at } = found;
  return [
    {
      file,
      kind,
      sheet,
      from1904,
      keys: at.column,
      columns: columnsOf(sink, file, found, kind, labels),
      shown: shownOf(found),
      rows: dataRows(found),
      base: baseOf(base),
    },
  ];
}

function columnsOf(
  sink: ProblemSink,
  file: string,
  { sheet, at }: Marked,
  kind: SheetKind,
  labels: Labels,
): readonly TableColumn[] {
  const seen = new Set<string>();
  const heads = [...(sheet.rows.get(at.row) ?? new Map<number, CellValue>())].sort(([a], [b]) => a - b);
  return heads.flatMap(([column, id]) => {
    const field = typeof id === 'string' ? fieldNamed(kind, id) : undefined;
    if (field === undefined) return [];
    if (seen.has(field.id)) {
      refuse(sink, 'sheet-column-twice', cellPlace(file, sheet, { row: at.row, column }), {
        found: field.id,
      });
      return [];
    }
    seen.add(field.id);
    return [{ field, column, choices: labels.get(listId(kind, field.id)) }];
  });
}

function shownOf({ sheet, at }: Marked): ReadonlyMap<string, number> {
  const heads = [...(sheet.rows.get(at.row) ?? new Map<number, CellValue>())];
  return new Map(heads.flatMap(([column, id]) => (typeof id === 'string' ? [[id, column] as const] : [])));
}

/** Below the heads, where they are still marked; else below the ids of the columns. */
function dataRows({ sheet, at }: Marked): readonly number[] {
  const below = rowsBelow(sheet, at.row);
  const head = below.findIndex((row) => textAt(sheet, row, at.column) === HEAD_MARK);
  return below.slice(head + 1);
}

function baseOf({ sheet, at }: Marked): ReadonlyMap<string, BaseRow> {
  const heads = [...(sheet.rows.get(at.row) ?? new Map<number, CellValue>())].filter(
    ([column]) => column > at.column,
  );
  return new Map(
    rowsBelow(sheet, at.row).map((row) => [
      textAt(sheet, row, at.column),
      new Map(heads.map(([column, id]) => [String(id), textAt(sheet, row, column)] as const)),
    ]),
  );
}
