/** Workbooks that were sent, read and compared with the plant, with nothing written. */
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Taken, WorksheetInReport } from '@bulkhead/core/report/worksheet-report.ts';
import { WORKBOOK_LIMITS } from '@bulkhead/core/workbook/limits.ts';
import { ArchiveRefused, unzip } from '../../app/archive/unzip.ts';
import { openSheets, sheetsOnto, type SheetBytes, type SheetsRead } from '../../app/record/sheets.ts';
import { textOption } from '../../cli/arguments.ts';
import { givenFile } from './given.ts';
import type { Task } from './tasks.ts';

/** Workbooks in one archive, and bytes of all of them. */
export const SHEETS_LIMITS = { entries: 500, file: WORKBOOK_LIMITS.bytes, all: 4 * WORKBOOK_LIMITS.bytes };

/** As the result of a job; nothing is written yet. */
export type SheetsGiven = SheetsRead & Pick<WorksheetInReport, 'stored'> & { readonly seq: number };

export const readSheets: Task = async (call, _, told) => {
  const { record, plant, folder } = told;
  const path = await givenFile(told);
  const taken = (textOption(call, 'take') ?? null) as Taken | null;
  const files = await workbooksIn(path, folder, textOption(call, 'name'));
  const read = await sheetsOnto(record, plant ?? '', openSheets(files), taken);
  return { ...read, stored: { entry: null, proposal: null } } satisfies SheetsGiven;
};

/** One alone is read by what reads workbooks, under limits of its own. @param name of one that was sent alone */
async function workbooksIn(
  path: string,
  folder: string,
  name: string | undefined,
): Promise<readonly SheetBytes[]> {
  if (name !== undefined) return [{ path: name, bytes: () => readFileSync(path) }];
  const all = join(folder, 'all');
  await mkdir(all);
  const names = await unzip(path, all, SHEETS_LIMITS);
  const sheets = names.filter((each) => /^(?!__MACOSX\/)(?:[^/]*\/)*[^./~][^/]*\.xlsx$/i.test(each));
  if (sheets.length === 0) throw new ArchiveRefused('archive-no-sheets');
  return sheets.map((each) => ({ path: each, bytes: () => readFileSync(join(all, ...each.split('/'))) }));
}
