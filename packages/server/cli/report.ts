import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportList } from '@bulkhead/core/report/report-schema.ts';
import { REPORT_LIST_SCHEMA } from '@bulkhead/core/report/report-schema.ts';
import type { SheetLook } from '@bulkhead/core/report/document/drawn.ts';
import type { ShownReading } from '@bulkhead/core/report/document/input.ts';
import { DOCUMENT_IDS, type DocumentId } from '@bulkhead/core/report/document/parts.ts';
import { fill } from '@bulkhead/core/report/locales/fill.ts';
import type { TerminalWords } from '@bulkhead/core/report/locales/en/terminal.ts';
import type { MessageParams } from '@bulkhead/core/lib/message.ts';
import { shownOn } from '@bulkhead/core/report/render/terminal/shown.ts';
import { ASKED_NAMES, askedFor, type AskedFor } from '../app/report/asked.ts';
import {
  filesApart,
  filesHere,
  isOfDocument,
  wouldMake,
  type FormatName,
  type ReportSource,
} from '../app/report/formats.ts';
import { madeFiles } from '../app/report/make-files.ts';
import { startedMakers } from '../app/report/makers.ts';
import { LIST, writeReport, type MadeFrom, type ReportFile } from '../app/report/write-report.ts';
import { isText, textOption, type Call } from './arguments.ts';
import { dayBefore, dayOf } from './day.ts';
import { assessedSource, folderOf, isThere, type AssessedPlant } from './plant-source.ts';
import { CallError } from './refused.ts';
import { reportSources, type Sources } from './report-source.ts';
import type { Result, World } from './world.ts';

export async function reportCommand(call: Call, world: World): Promise<Result> {
  const out = textOption(call, 'out');
  if (out === undefined) throw new CallError('report-out');
  const { formats, documents } = wanted(call);
  const folder = folderOf(call.positionals[0]);
  refuseAsTarget(folder, out);
  const asOf = dayOf(call);
  const reading = (textOption(call, 'reading') ?? 'evidenced') as ShownReading;
  tell(world, 'reportJudging', { plant: folder });
  const makers = startedMakers(formats);
  try {
    const assessed = await assessedSource(call, folder, asOf);
    const older = await olderOf(call, assessed, world);
    const made = await reportSources(assessed, makers, formats, {
      documents,
      older,
      reading,
      look: lookOf(call),
      words: world.words,
    });
    refuseWithout(made.without);
    const files = await madeFiles(
      filesApart(made.documents, formats, made.source),
      () => filesHere(made.documents, formats, made.source),
      {
        writing: (path) => tell(world, 'reportWriting', { path }),
        begun: makers.end,
        waiting: (paths) => tell(world, 'reportWaiting', { paths }),
      },
    );
    const from = madeFrom(made.source, reading, older);
    return written(call, world, { out, isStale: staleness(made, formats, documents), files, from });
  } finally {
    makers.stop();
  }
}

/** The files of a report would lie between those of the plant, and a table among them could be read as a section. */
function refuseAsTarget(folder: string, out: string): void {
  if (isThere(folder) && isThere(out) && realpathSync(folder) === realpathSync(out))
    throw new CallError('out-is-plant', { folder: out, example: join(out, 'report') });
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

/** The drawing is made beside the gap report; a document that nobody named is made while the plant has something for it. */
function staleness(
  { documents }: Sources,
  formats: readonly FormatName[],
  asked: AskedFor['documents'],
): (path: string) => boolean {
  const made = documents.map(({ report }) => report.document);
  const gone = asked === null ? DOCUMENT_IDS.filter((name) => !made.includes(name)) : [];
  return (path) =>
    (made.includes('gap-report') && wouldMake(formats, path)) ||
    gone.some((name) => isOfDocument(name, formats, path));
}

interface ToWrite {
  readonly out: string;
  readonly isStale: (path: string) => boolean;
  readonly files: readonly ReportFile[];
  readonly from: MadeFrom;
}

function written(call: Call, world: World, { out, isStale, files, from }: ToWrite): Result {
  const { list, removed, left } = writeReport(out, {
    files,
    from,
    force: call.options['force'] === true,
    isStale,
  });
  for (const path of removed) tell(world, 'reportRemoved', { path });
  for (const path of left) tell(world, 'reportLeft', { path });
  return { out: output(call, list, files, out, world), code: 0 };
}

/** The older state of the plant to compare with; another plant is no older state of it. */
async function olderOf(
  call: Call,
  { plant, assessment }: AssessedPlant,
  world: World,
): Promise<AssessedPlant | null> {
  const folder = textOption(call, 'against');
  if (folder === undefined) return null;
  tell(world, 'reportJudging', { plant: folder });
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

function wanted(call: Call): AskedFor {
  const asked = askedFor(textOption(call, 'only'));
  if ('unknown' in asked)
    throw new CallError('report-format', { found: asked.unknown, expected: ASKED_NAMES });
  return asked;
}

function output(
  call: Call,
  list: ReportList,
  files: readonly ReportFile[],
  folder: string,
  world: World,
): string {
  if (isText(call)) {
    return told(world, 'reportWritten', { n: files.length, list: LIST, folder });
  }
  const written = list.files.filter(({ path }) => files.some((file) => file.path === path));
  return `${JSON.stringify({ schema: REPORT_LIST_SCHEMA, files: written }, null, 2)}\n`;
}

/** Progress, for whoever waits, and what is not as it was. */
function tell(world: World, key: keyof TerminalWords, params: MessageParams): void {
  process.stderr.write(told(world, key, params));
}

function told({ words, terminal }: World, key: keyof TerminalWords, params: MessageParams): string {
  return `${shownOn(terminal, fill(words, words.terminal[key], params))}\n`;
}
