import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportList } from '@bulkhead/core/report/report-schema.ts';
import { REPORT_LIST_SCHEMA } from '@bulkhead/core/report/report-schema.ts';
import type { SheetLook } from '@bulkhead/core/report/document/drawn.ts';
import type { ShownReading } from '@bulkhead/core/report/document/input.ts';
import { fill } from '@bulkhead/core/report/locales/fill.ts';
import type { TerminalWords } from '@bulkhead/core/report/locales/en/terminal.ts';
import type { MessageParams } from '@bulkhead/core/lib/message.ts';
import { shownOn } from '@bulkhead/core/report/render/terminal/shown.ts';
import { FORMATS, formatsOf, wouldMake, type FormatName, type ReportSource } from '../app/report/formats.ts';
import { madeFiles } from '../app/report/make-files.ts';
import { startedMakers, stopMakers } from '../app/report/makers.ts';
import { LIST, writeReport, type MadeFrom, type ReportFile } from '../app/report/write-report.ts';
import { isText, textOption, type Call } from './arguments.ts';
import { assessFolder, dayOf, folderOf, isThere, type Assessed } from './plant.ts';
import { CallError } from './refused.ts';
import { reportSource } from './report-source.ts';
import type { Result, World } from './world.ts';

export async function reportCommand(call: Call, world: World): Promise<Result> {
  const out = textOption(call, 'out');
  if (out === undefined) throw new CallError('report-out');
  const names = wanted(call);
  const folder = folderOf(call.positionals[0]);
  refuseAsTarget(folder, out);
  const asOf = dayOf(call);
  const reading = (textOption(call, 'reading') ?? 'evidenced') as ShownReading;
  tell(world, 'reportJudging', { plant: folder });
  const makers = startedMakers(names);
  try {
    const assessed = assessFolder(folder, asOf);
    const older = olderOf(call, assessed, world);
    const source = await reportSource(assessed, makers, {
      older,
      reading,
      look: lookOf(call),
      words: world.words,
    });
    const files = await madeFiles(
      names.flatMap((name) => FORMATS[name](source)),
      {
        writing: (path) => tell(world, 'reportWriting', { path }),
        waiting: (paths) => tell(world, 'reportWaiting', { paths }),
      },
    );
    return written(call, world, { out, names, files, from: madeFrom(source, reading, older) });
  } finally {
    stopMakers(makers);
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
  older: Assessed | null,
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

interface ToWrite {
  readonly out: string;
  readonly names: readonly FormatName[];
  readonly files: readonly ReportFile[];
  readonly from: MadeFrom;
}

function written(call: Call, world: World, { out, names, files, from }: ToWrite): Result {
  const { list, removed, left } = writeReport(out, {
    files,
    from,
    force: call.options['force'] === true,
    isStale: (path) => wouldMake(names, path),
  });
  for (const path of removed) tell(world, 'reportRemoved', { path });
  for (const path of left) tell(world, 'reportLeft', { path });
  return { out: output(call, list, files, out, world), code: 0 };
}

/** The older state of the plant to compare with; another plant is no older state of it. */
function olderOf(call: Call, { plant, assessment }: Assessed, world: World): Assessed | null {
  const folder = textOption(call, 'against');
  if (folder === undefined) return null;
  tell(world, 'reportJudging', { plant: folder });
  const older = assessFolder(folder, assessment.asOf);
  if (older.plant.id === plant.id) return older;
  throw new CallError('against-other', { folder, found: older.plant.id, expected: plant.id });
}

function lookOf(call: Call): SheetLook {
  return {
    sheet: (textOption(call, 'sheet') ?? 'A3') as 'A3' | 'A4',
    colours: call.options['monochrome'] === true ? 'monochrome' : 'light',
  };
}

function wanted(call: Call): readonly FormatName[] {
  const { names, unknown } = formatsOf(textOption(call, 'only'));
  if (unknown === null) return names;
  throw new CallError('report-format', { found: unknown, expected: Object.keys(FORMATS) });
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
