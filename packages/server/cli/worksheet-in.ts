import { vocabularyOf } from '@bulkhead/core/catalog/vocabulary.ts';
import { modelDigest } from '@bulkhead/core/model/digest.ts';
import type { Problem } from '@bulkhead/core/model/problems.ts';
import { readOpened } from '@bulkhead/core/model/text/read.ts';
import { rewritePlant } from '@bulkhead/core/model/text/rewrite.ts';
import { worksheetInJson } from '@bulkhead/core/report/render/results-json.ts';
import { worksheetInText } from '@bulkhead/core/report/render/terminal/worksheet.ts';
import type { Taken, WorksheetInReport } from '@bulkhead/core/report/worksheet-report.ts';
import { readWorkbook } from '@bulkhead/core/workbook/read.ts';
import type { SheetFile } from '@bulkhead/core/worksheet/open.ts';
import { faultProblem, takeIn, type TakenIn } from '@bulkhead/core/worksheet/take-in.ts';
import { allFiles, openFolder } from '../app/load-plant.ts';
import { plantShelf } from '../app/plant-shelf.ts';
import { replaceFiles } from '../app/replace-files.ts';
import { readWorksheetFile, workbookPaths } from '../app/worksheet-files.ts';
import { textOption, type Call } from './arguments.ts';
import { PlantProblems } from '../app/plant-problems.ts';
import { isThere, namesPlant } from './plant-source.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

export function worksheetIn(call: Call, [folder, ...named]: readonly string[], world: World): Result {
  if (folder === undefined || named.length === 0) throw new CallError('worksheet-in-files');
  if (!isThere(folder) && namesPlant(call, folder))
    throw new CallError('worksheet-in-stored', { found: folder });
  const { files, opened, organisation: shared } = openFolder(folder);
  const vocabulary = vocabularyOf(plantShelf(folder));
  const read = readOpened(opened, vocabulary, shared);
  if (!read.ok)
    throw new PlantProblems(folder, allFiles({ files, organisation: shared }), read.problems, read.total);
  const { plant, organisation } = read;
  const paths = named.flatMap(workbookPaths);
  const sheets = sheetFiles(paths);
  const taken = takeIn(sheets, { plant, organisation, vocabulary });
  if (!taken.ok) throw new PlantProblems(paths.join(', '), [], taken.problems, taken.total);
  const take = (textOption(call, 'take') ?? null) as Taken | null;
  const { forSheetProblems: wrong } = taken;
  if (take === 'sheet' && wrong.length > 0)
    throw new PlantProblems(paths.join(', '), [], wrong, wrong.length);
  const changes = take === 'sheet' ? taken.forSheet : taken.changes;
  const isOpen = take === null && taken.conflicts.length > 0;
  let written: readonly string[] | null = null;
  if (call.options['write'] === true && !isOpen) {
    const rewritten = rewritePlant(files, plant, changes, { vocabulary, organisation: shared });
    replaceFiles(folder, rewritten);
    written = rewritten.map(({ path }) => path);
  }
  const report = reportOf(folder, modelDigest(plant), taken, { changes, taken: take, written });
  const isJson = textOption(call, 'format') === 'json';
  return {
    out: isJson ? worksheetInJson(report) : worksheetInText(report, world.words, world.terminal),
    code: isOpen ? 1 : 0,
  };
}

function reportOf(
  folder: string,
  model: string,
  { cells, conflicts, notices, models }: TakenIn,
  decided: Pick<WorksheetInReport, 'changes' | 'taken' | 'written'>,
): WorksheetInReport {
  return { folder, moved: models.some((each) => each !== model), cells, conflicts, notices, ...decided };
}

/** Every workbook, or all that is wrong with any of them. */
function sheetFiles(paths: readonly string[]): readonly SheetFile[] {
  const problems: Problem[] = [];
  const sheets: SheetFile[] = [];
  for (const path of paths) {
    const result = readWorkbook(readWorksheetFile(path));
    if (result.ok) sheets.push({ path, workbook: result.workbook });
    else problems.push(faultProblem(path, result.fault));
  }
  if (problems.length > 0) throw new PlantProblems(paths.join(', '), [], problems, problems.length);
  return sheets;
}
