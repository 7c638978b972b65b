/** Worksheets that people filled in, taken into a plant of a record: looked at, then written or proposed. */
import type { AnyChange, Change } from '@bulkhead/core/model/change.ts';
import { modelDigest } from '@bulkhead/core/model/digest.ts';
import type { Problem } from '@bulkhead/core/model/problems.ts';
import type { Taken, WorksheetInReport } from '@bulkhead/core/report/worksheet-report.ts';
import { readWorkbook } from '@bulkhead/core/workbook/read.ts';
import type { SheetFile } from '@bulkhead/core/worksheet/open.ts';
import { faultProblem, takeIn, type TakeInContext, type TakenIn } from '@bulkhead/core/worksheet/take-in.ts';
import { PlantProblems } from '../plant-problems.ts';
import { carried } from './carried.ts';
import { ontoToday } from './onto-today.ts';
import { proposeChanges } from './proposal/propose.ts';
import type { ReadRecord, Record } from './record.ts';
import { RecordError } from './record-error.ts';
import { storedPlant } from './stored-plant.ts';
import { answersOfWhole, vocabularyOfWhole } from './whole.ts';
import { changePlant, type Signed } from './write-plant.ts';

export interface SheetsRead extends Pick<TakenIn, 'cells' | 'conflicts' | 'notices'> {
  /** To be made, as it was decided. */
  readonly changes: readonly Change[];
  readonly taken: Taken | null;
  /** The plant changed after the sheets were written out. */
  readonly moved: boolean;
  /** Conflicts that nobody decided: nothing is to be written. */
  readonly isOpen: boolean;
}

/** A workbook as it came. */
export interface SheetBytes {
  readonly path: string;
  readonly bytes: () => Uint8Array;
}

/** Every workbook, or all that is wrong with any of them. @throws PlantProblems */
export function openSheets(files: readonly SheetBytes[]): readonly SheetFile[] {
  const problems: Problem[] = [];
  const sheets: SheetFile[] = [];
  for (const { path, bytes } of files) {
    const result = readWorkbook(bytes());
    if (result.ok) sheets.push({ path, workbook: result.workbook });
    else problems.push(faultProblem(path, result.fault));
  }
  if (problems.length > 0) throw new PlantProblems(namesOf(files), [], problems, problems.length);
  return sheets;
}

/** What they change, by who decides conflicts. @throws PlantProblems with each cell that cannot be taken */
export function sheetsIn(
  sheets: readonly SheetFile[],
  context: TakeInContext,
  taken: Taken | null,
): SheetsRead {
  const found = takeIn(sheets, context);
  if (!found.ok) throw new PlantProblems(namesOf(sheets), [], found.problems, found.total);
  const { forSheetProblems: wrong, cells, conflicts, notices, models } = found;
  if (taken === 'sheet' && wrong.length > 0)
    throw new PlantProblems(namesOf(sheets), [], wrong, wrong.length);
  const model = modelDigest(context.plant);
  return {
    cells,
    conflicts,
    notices,
    changes: taken === 'sheet' ? found.forSheet : found.changes,
    taken,
    moved: models.some((each) => each !== model),
    isOpen: taken === null && conflicts.length > 0,
  };
}

/** The same of a plant as the record has it now. @throws PlantProblems RecordError */
export async function sheetsOnto(
  record: ReadRecord,
  plant: string,
  sheets: readonly SheetFile[],
  taken: Taken | null,
): Promise<SheetsRead & { readonly seq: number }> {
  const whole = await storedPlant(record, { plant, seq: null });
  const context = {
    plant: whole.plant,
    organisation: answersOfWhole(whole),
    vocabulary: vocabularyOfWhole(whole),
  };
  return { ...sheetsIn(sheets, context, taken), seq: whole.seq };
}

export type Doing = 'try' | 'write' | 'propose';

type Stored = NonNullable<WorksheetInReport['stored']>;
const NOTHING: Stored = { entry: null, proposal: null };

/** @throws RecordError where somebody changed the same since it was looked at PlantProblems */
export async function sheetsDone(
  record: Record,
  plant: string,
  { changes, isOpen, seq }: Pick<SheetsRead, 'changes' | 'isOpen'> & { readonly seq: number },
  doing: Exclude<Doing, 'try'>,
  signed: Signed,
): Promise<Stored> {
  if (isOpen || changes.length === 0) return NOTHING;
  if (doing === 'propose') {
    const { id } = await proposeChanges(record, { plant, seq, changes }, signed);
    return { entry: null, proposal: id };
  }
  const { told, written } = await changePlant(record, plant, signed, (stored) =>
    carried(ontoToday(stored, changes satisfies readonly AnyChange[])),
  );
  if (told.conflicts.length > 0) throw new RecordError('worksheet-moved', { plant });
  if (written?.outcome === 'unsound') throw new PlantProblems(plant, [], written.problems, written.total);
  return { entry: written?.seq ?? null, proposal: null };
}

function namesOf(files: readonly { readonly path: string }[]): string {
  return files.map(({ path }) => path).join(', ');
}
