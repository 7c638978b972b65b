/** A report as files, wherever they go then: made by the command line, or by a server for whoever asked. */
import type { SheetLook } from '@bulkhead/core/report/document/drawn.ts';
import type { ShownReading } from '@bulkhead/core/report/document/input.ts';
import type { DocumentId } from '@bulkhead/core/report/document/parts.ts';
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import { ASKED_NAMES, askedFor, type AskedFor } from '../app/report/asked.ts';
import { filesApart, filesHere, type FormatName, type ReportSource } from '../app/report/formats.ts';
import { madeFiles } from '../app/report/make-files.ts';
import { startedMakers } from '../app/report/makers.ts';
import type { MadeFrom, ReportFile } from '../app/report/write-report.ts';
import { textOption, type Call } from './arguments.ts';
import { dayBefore, dayOf } from './day.ts';
import { assessedSource, folderOf, type AssessedPlant } from './plant-source.ts';
import { CallError } from './refused.ts';
import { reportSources } from './report-source.ts';

/** What files of an earlier run are out of date by. */
export interface MadeOf {
  readonly made: readonly DocumentId[];
  readonly formats: readonly FormatName[];
  /** Named by the call; null where it named none. */
  readonly asked: AskedFor['documents'];
}

export interface MadeReport extends MadeOf {
  readonly files: readonly ReportFile[];
  readonly from: MadeFrom;
}

/** How far it is. */
export interface ReportTold {
  readonly judging: (plant: string) => void;
  readonly writing: (path: string) => void;
  readonly waiting: (paths: readonly string[]) => void;
  /** It is known how many files there will be. */
  readonly planned?: (n: number) => void;
}

/** @throws CallError */
export function wanted(call: Call): AskedFor {
  const asked = askedFor(textOption(call, 'only'));
  if ('unknown' in asked)
    throw new CallError('report-format', { found: asked.unknown, expected: ASKED_NAMES });
  return asked;
}

/** @throws CallError PlantProblems FolderError RecordError */
export async function madeReport(call: Call, words: Words, told: ReportTold): Promise<MadeReport> {
  const { formats, documents } = wanted(call);
  const folder = folderOf(call.positionals[0]);
  const asOf = dayOf(call);
  const reading = (textOption(call, 'reading') ?? 'evidenced') as ShownReading;
  told.judging(folder);
  const makers = startedMakers(formats);
  try {
    const assessed = await assessedSource(call, folder, asOf);
    const older = await olderOf(call, assessed, told);
    const made = await reportSources(assessed, makers, formats, {
      documents,
      older,
      reading,
      look: lookOf(call),
      words,
    });
    refuseWithout(made.without);
    const apart = filesApart(made.documents, formats, made.source);
    const here = (): ReturnType<typeof filesHere> => {
      const files = filesHere(made.documents, formats, made.source);
      told.planned?.(apart.length + files.length);
      return files;
    };
    const { writing, waiting } = told;
    const files = await madeFiles(apart, here, { writing, waiting, begun: makers.end });
    return {
      files,
      from: madeFrom(made.source, reading, older),
      made: made.documents.map(({ report }) => report.document),
      formats,
      asked: documents,
    };
  } finally {
    makers.stop();
  }
}

function madeFrom(
  { assessment, words }: ReportSource,
  reading: ShownReading,
  older: AssessedPlant | null,
): MadeFrom {
  const { plant, asOf, inputs } = assessment;
  return {
    plant: plant.id,
    asOf,
    model: inputs.model,
    engine: inputs.engine,
    language: words.language,
    reading,
    ...(older === null ? {} : { against: older.assessment.inputs.model }),
  };
}

/** A document that was asked for by name and would be empty. */
function refuseWithout(without: readonly DocumentId[]): void {
  const [document] = without;
  if (document !== undefined) throw new CallError('report-document', { document });
}

/** The older state of the plant to compare with; another plant is no older state of it. */
async function olderOf(
  call: Call,
  { plant, assessment }: AssessedPlant,
  { judging }: ReportTold,
): Promise<AssessedPlant | null> {
  const folder = textOption(call, 'against');
  if (folder === undefined) return null;
  judging(folder);
  const older = await assessedSource(call, folder, dayBefore(call, assessment.asOf));
  if (older.plant.id === plant.id) return older;
  throw new CallError('against-other', { folder, found: older.plant.id, expected: plant.id });
}

function lookOf(call: Call): SheetLook {
  return {
    sheet: (textOption(call, 'sheet') ?? 'A3') as 'A3' | 'A4',
    colours: call.options['monochrome'] === true ? 'monochrome' : 'light',
  };
}
