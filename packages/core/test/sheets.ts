/** Sheets of a plant as they come back from a person: written, read, and changed cell by cell. */
import { rowTitles } from '../catalog/row-titles.ts';
import { compile } from '../evaluate/compile.ts';
import { modelDigest } from '../model/digest.ts';
import type { Plant } from '../model/plant.ts';
import { words as english } from '../report/locales/en/index.ts';
import type { Words } from '../report/locales/words.ts';
import { referenceLists } from '../report/render/worksheet/references.ts';
import { worksheetWorkbook } from '../report/render/worksheet/workbook.ts';
import { AS_OF } from './build.ts';
import { catalog } from './catalog.ts';
import { vocabulary } from './read-text.ts';
import type { CellRange } from '../workbook/address.ts';
import type { CellValue, ReadSheet, ReadWorkbook } from '../workbook/cells.ts';
import { readWorkbook } from '../workbook/read.ts';
import { writeWorkbook } from '../workbook/write.ts';
import type { SheetKind } from '../worksheet/column.ts';
import { factTable } from '../worksheet/facts.ts';
import { judgementTable } from '../worksheet/judgement.ts';
import { WORKSHEET_SCHEMA, tableMark, type About } from '../worksheet/layout.ts';
import { markedSheets, textAt } from '../worksheet/marks.ts';
import { exceptionTable, interfaceTable } from '../worksheet/part-tables.ts';
import { countermeasureTable, scenarioTable, worstCaseTable } from '../worksheet/risk-tables.ts';
import { registerTable } from '../worksheet/registers.ts';
import { gapTable } from '../worksheet/gaps.ts';
import { triageTable } from '../worksheet/triage.ts';
import type { SheetTable } from '../worksheet/table.ts';
import { takeIn, type TakeInResult } from '../worksheet/take-in.ts';

export function aboutOf(plant: Plant): About {
  const { id, name } = plant;
  return {
    schema: WORKSHEET_SCHEMA,
    plant: id,
    name,
    model: modelDigest(plant),
    asOf: AS_OF,
    engine: '0',
    language: 'en',
  };
}

export function tableFor(plant: Plant, kind: SheetKind, places?: readonly string[]): SheetTable {
  if (kind === 'exceptions') return exceptionTable(plant, rowTitles([catalog]));
  if (kind === 'interfaces') return interfaceTable(plant);
  if (kind === 'worstCases') return worstCaseTable(plant);
  if (kind === 'countermeasures') return countermeasureTable(plant, []);
  if (kind === 'assets' || kind === 'flows' || kind === 'evidence') return registerTable(plant, kind);
  const index = compile(plant, catalog, AS_OF);
  if (kind === 'scenarios') return scenarioTable(index, plant, []);
  if (kind === 'facts') return factTable(index, [...index.position.keys()]);
  if (kind === 'gaps') return gapTable(index, [...index.position.keys()]);
  if (kind === 'triage') return triageTable(index, [...index.position.keys()]);
  return judgementTable(index, places ?? [...index.position.keys()]);
}

export interface SheetOptions {
  readonly places?: readonly string[];
  readonly words?: Words;
}

export function bytesFor(
  plant: Plant,
  kind: SheetKind,
  { places, words = english }: SheetOptions = {},
): Uint8Array {
  const table = tableFor(plant, kind, places);
  const view = {
    table,
    about: aboutOf(plant),
    subject: null,
    words,
    catalog,
    references: referenceLists(plant, kind),
  };
  return writeWorkbook(worksheetWorkbook(view));
}

export function read(bytes: Uint8Array): ReadWorkbook {
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(`${result.fault.code} ${JSON.stringify(result.fault.params)}`);
  return result.workbook;
}

export function sheetsFor(plant: Plant, kind: SheetKind, options: SheetOptions = {}): ReadWorkbook {
  return read(bytesFor(plant, kind, options));
}

/** The workbook with its table changed. */
export function withTable(
  workbook: ReadWorkbook,
  kind: SheetKind,
  change: (sheet: ReadSheet) => ReadSheet,
): ReadWorkbook {
  const sheets = workbook.sheets.map((sheet) => (isTable(sheet, kind) ? change(sheet) : sheet));
  return { ...workbook, sheets };
}

function isTable(sheet: ReadSheet, kind: SheetKind): boolean {
  return markedSheets({ sheets: [sheet], from1904: false })[0]?.mark === tableMark(kind);
}

export function withCell(sheet: ReadSheet, row: number, column: number, value: CellValue | null): ReadSheet {
  const cells = new Map(sheet.rows.get(row));
  if (value === null) cells.delete(column);
  else cells.set(column, value);
  return { ...sheet, rows: new Map([...sheet.rows, [row, cells]]) };
}

export function withMerge(sheet: ReadSheet, range: CellRange): ReadSheet {
  return { ...sheet, merged: [...sheet.merged, range] };
}

/** Where a field of a row stands; rows are named by their keys. */
export function cellOf(
  sheet: ReadSheet,
  key: string,
  field: string,
): { readonly row: number; readonly column: number } {
  const row = [...sheet.rows.keys()].find((each) => textAt(sheet, each, 1) === key);
  const column = [...(sheet.rows.get(1) ?? [])].find(([, id]) => id === field)?.[0];
  if (row === undefined || column === undefined) throw new Error(`no cell for ${field} of ${key}`);
  return { row, column };
}

/** The same workbook with one cell of a table filled in anew. */
export function edited(
  workbook: ReadWorkbook,
  kind: SheetKind,
  key: string,
  field: string,
  value: CellValue | null,
): ReadWorkbook {
  return withTable(workbook, kind, (sheet) => {
    const { row, column } = cellOf(sheet, key, field);
    return withCell(sheet, row, column, value);
  });
}

export function take(plant: Plant, ...workbooks: readonly ReadWorkbook[]): TakeInResult {
  const files = workbooks.map((workbook, i) => ({ path: `${i + 1}.xlsx`, workbook }));
  return takeIn(files, { plant, organisation: null, vocabulary });
}

/** `file!sheet!cell code` of each refusal. */
export function refusals(result: TakeInResult): readonly string[] {
  if (result.ok) return [];
  return result.problems.map(
    ({ at, code }) => `${at.file}!${at.sheet ?? ''}!${at.line}:${at.column} ${code}`,
  );
}
