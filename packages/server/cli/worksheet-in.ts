/** `bulkhead worksheet in`: what people filled in, into a folder or into a record. */
import { vocabularyOf } from '@bulkhead/core/catalog/vocabulary.ts';
import { readOpened } from '@bulkhead/core/model/text/read.ts';
import { rewritePlant } from '@bulkhead/core/model/text/rewrite.ts';
import { worksheetInJson } from '@bulkhead/core/report/render/results-json.ts';
import { worksheetInText } from '@bulkhead/core/report/render/terminal/worksheet.ts';
import type { Taken, WorksheetInReport } from '@bulkhead/core/report/worksheet-report.ts';
import { allFiles, openFolder } from '../app/load-plant.ts';
import { plantShelf } from '../app/plant-shelf.ts';
import {
  openSheets,
  sheetsDone,
  sheetsIn,
  sheetsOnto,
  type Doing,
  type SheetsRead,
} from '../app/record/sheets.ts';
import { replaceFiles } from '../app/replace-files.ts';
import { readWorksheetFile, workbookPaths } from '../app/worksheet-files.ts';
import { textOption, type Call } from './arguments.ts';
import { reasonOr } from './carried-out.ts';
import { PlantProblems } from '../app/plant-problems.ts';
import { plantNow } from './plant-at.ts';
import { isThere, namesPlant } from './plant-source.ts';
import { callerOf, fromRecord, withRecord } from './record.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

export async function worksheetIn(call: Call, words: readonly string[], world: World): Promise<Result> {
  const { named, paths } = sheetsNamed(words);
  if (!isThere(named) && namesPlant(call, named)) return await intoRecord(call, named, paths, world);
  for (const option of ['propose', 'reason'])
    if (call.options[option] !== undefined)
      throw new CallError('surplus', { command: 'worksheet in', found: `--${option}` });
  return intoFolder(call, named, paths, world);
}

/** @throws CallError */
export function sheetsNamed([named, ...files]: readonly string[]): {
  readonly named: string;
  /** @throws FolderError where a folder holds none */
  readonly paths: () => readonly string[];
} {
  if (named === undefined || files.length === 0) throw new CallError('worksheet-in-files');
  return { named, paths: () => files.flatMap(workbookPaths) };
}

function intoFolder(call: Call, folder: string, paths: () => readonly string[], world: World): Result {
  const { files, opened, organisation: shared } = openFolder(folder);
  const vocabulary = vocabularyOf(plantShelf(folder));
  const read = readOpened(opened, vocabulary, shared);
  if (!read.ok)
    throw new PlantProblems(folder, allFiles({ files, organisation: shared }), read.problems, read.total);
  const { plant, organisation } = read;
  const taken = sheetsIn(sheetsAt(paths()), { plant, organisation, vocabulary }, takenIn(call));
  let written: readonly string[] | null = null;
  if (call.options['write'] === true && !taken.isOpen) {
    const rewritten = rewritePlant(files, plant, taken.changes, { vocabulary, organisation: shared });
    replaceFiles(folder, rewritten);
    written = rewritten.map(({ path }) => path);
  }
  return sheetsTold(call, { ...taken, folder, written }, world);
}

async function intoRecord(
  call: Call,
  named: string,
  paths: () => readonly string[],
  world: World,
): Promise<Result> {
  const plant = plantNow(named);
  const doing = doingOf(call);
  const reason = reasonOr(call, 'worksheet');
  const sheets = sheetsAt(paths());
  const take = takenIn(call);
  const read = await fromRecord(call, async (record) => await sheetsOnto(record, plant, sheets, take));
  const stored =
    doing === 'try'
      ? { entry: null, proposal: null }
      : await withRecord(call, async (record) => {
          const signed = { actor: await callerOf(call, record), reason };
          return await sheetsDone(record, plant, read, doing, signed);
        });
  return sheetsTold(call, { ...read, folder: named, written: null, stored }, world);
}

/** @throws CallError for both at once */
export function doingOf({ options }: Call): Doing {
  const [write, propose] = [options['write'] === true, options['propose'] === true];
  if (write && propose) throw new CallError('worksheet-write-or-propose');
  return write ? 'write' : propose ? 'propose' : 'try';
}

export function takenIn(call: Call): Taken | null {
  return (textOption(call, 'take') ?? null) as Taken | null;
}

function sheetsAt(paths: readonly string[]): ReturnType<typeof openSheets> {
  return openSheets(paths.map((path) => ({ path, bytes: () => readWorksheetFile(path) })));
}

/** With what became of it. */
export type SheetsTold = SheetsRead & Pick<WorksheetInReport, 'folder' | 'written' | 'stored'>;

export function sheetsTold(call: Call, told: SheetsTold, { words, terminal }: World): Result {
  const { folder, moved, cells, conflicts, notices, changes, taken, written, stored, isOpen } = told;
  const beside = { folder, moved, cells, conflicts, notices, changes, taken, written };
  const report: WorksheetInReport = { ...beside, ...(stored === undefined ? {} : { stored }) };
  const isJson = textOption(call, 'format') === 'json';
  return {
    out: isJson ? worksheetInJson(report) : worksheetInText(report, words, terminal),
    code: isOpen ? 1 : 0,
  };
}
