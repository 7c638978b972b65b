/** A file that people have of their own as the table in it: CSV or XLSX, by what its bytes say. */
import type { ProblemSink } from '../../model/problems.ts';
import { refuse } from '../../model/problems.ts';
import type { ReadSheet } from '../../workbook/cells.ts';
import { readWorkbook } from '../../workbook/read.ts';
import { filePlace } from '../open.ts';
import { faultProblem } from '../take-in.ts';
import { csvSheet } from './csv-sheet.ts';
import type { InventoryKind } from './fields.ts';
import { isKnownHead, type InventoryMapping, type InventoryWords } from './mapping.ts';
import { headRowOf, inventoryTable, type InventoryTable } from './table.ts';

export interface InventoryFile {
  readonly path: string;
  /** A workbook by its bytes, anything else by its text. */
  readonly content: Uint8Array | string;
}

export interface OpenInventory {
  /** Sheets with something in them. */
  readonly sheets: readonly string[];
  readonly table: InventoryTable;
}

/** Null after refusing the file. */
export function openInventory(
  sink: ProblemSink,
  { path, content }: InventoryFile,
  kind: InventoryKind,
  { sheet: asked, head }: InventoryMapping,
  words: InventoryWords,
): OpenInventory | null {
  const read = sheetsOf(sink, path, content);
  if (read === null) return null;
  const sheets = read.sheets.filter(({ rows }) => rows.size > 0);
  const known = isKnownHead(kind, words);
  const found = sheets.find(({ name }) => name === asked) ?? likeliest(sheets, known);
  if (found === undefined) {
    refuse(sink, 'missing-field', filePlace(path), { fields: ['id'], n: 1 });
    return null;
  }
  const row = head ?? headRowOf(found, known);
  const table = inventoryTable({ file: path, sheet: found, from1904: read.from1904 }, row);
  return { sheets: sheets.map(({ name }) => name), table };
}

function sheetsOf(
  sink: ProblemSink,
  path: string,
  content: Uint8Array | string,
): { readonly sheets: readonly ReadSheet[]; readonly from1904: boolean } | null {
  if (typeof content === 'string') {
    const sheet = csvSheet(sink, path, content);
    return sheet === null ? null : { sheets: [sheet], from1904: false };
  }
  const read = readWorkbook(content);
  if (read.ok) return read.workbook;
  const { code, at, params } = faultProblem(path, read.fault);
  refuse(sink, code, { place: () => at }, params);
  return null;
}

/** The sheet with the most heads that are known; of equals, the one with the most rows. */
function likeliest(sheets: readonly ReadSheet[], known: (head: string) => boolean): ReadSheet | undefined {
  const rated = sheets.map((sheet) => {
    const heads = sheet.rows.get(headRowOf(sheet, known)) ?? new Map();
    const hits = [...heads.values()].filter((value) => typeof value === 'string' && known(value)).length;
    return { sheet, hits, rows: sheet.rows.size };
  });
  return rated.sort((a, b) => b.hits - a.hits || b.rows - a.rows)[0]?.sheet;
}
