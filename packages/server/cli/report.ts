import type { ReportList } from '@bulkhead/core/report/report-schema.ts';
import { REPORT_LIST_SCHEMA } from '@bulkhead/core/report/report-schema.ts';
import { reportOf } from '@bulkhead/core/report/document.ts';
import type { SheetLook } from '@bulkhead/core/report/document/drawn.ts';
import type { ShownReading } from '@bulkhead/core/report/document/input.ts';
import { wordedReport } from '@bulkhead/core/report/worded.ts';
import { fill } from '@bulkhead/core/report/locales/fill.ts';
import type { TerminalWords } from '@bulkhead/core/report/locales/en/terminal.ts';
import type { MessageParams } from '@bulkhead/core/lib/message.ts';
import { shownOn } from '@bulkhead/core/report/render/terminal/shown.ts';
import { whyContext } from '@bulkhead/core/why/chain.ts';
import { coverageOfView } from '../app/coverage-view.ts';
import { FORMATS, formatsOf, wouldMake, type FormatName } from '../app/report/formats.ts';
import { madeFiles } from '../app/report/make-files.ts';
import { LIST, writeReport, type ReportFile } from '../app/report/write-report.ts';
import { isText, textOption, type Call } from './arguments.ts';
import { assessFolder, dayOf, folderOf } from './plant.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

export async function reportCommand(call: Call, world: World): Promise<Result> {
  const out = textOption(call, 'out');
  if (out === undefined) throw new CallError('report-out');
  const names = wanted(call);
  const folder = folderOf(call.positionals[0]);
  const asOf = dayOf(call);
  const reading = (textOption(call, 'reading') ?? 'evidenced') as ShownReading;
  tell(world, 'reportJudging', { plant: folder });
  const assessed = assessFolder(folder, asOf);
  const { plant, catalog, documents, assessment, index, findings } = assessed;
  const beside = assessed.beside();
  const nis2 = coverageOfView('nis2', { catalog, documents, places: assessment.places, beside });
  if (nis2 === null) throw new Error('all places together are judged');
  const report = reportOf({
    plant,
    catalog,
    documents,
    assessment,
    why: whyContext(index, findings),
    beside,
    nis2,
    reading,
    look: lookOf(call),
  });
  const worded = wordedReport(report, world.words);
  const source = { report, words: world.words, worded, assessment, plant, catalog };
  const files = await madeFiles(
    names.flatMap((name) => FORMATS[name](source)),
    {
      writing: (path) => tell(world, 'reportWriting', { path }),
      waiting: (paths) => tell(world, 'reportWaiting', { paths }),
    },
  );
  const from = {
    plant: plant.id,
    asOf,
    model: assessment.inputs.model,
    engine: assessment.inputs.engine,
    language: world.words.language,
    reading,
  };
  const force = call.options['force'] === true;
  const { list, removed, left } = writeReport(out, {
    files,
    from,
    force,
    isStale: (path) => wouldMake(names, path),
  });
  for (const path of removed) tell(world, 'reportRemoved', { path });
  for (const path of left) tell(world, 'reportLeft', { path });
  return { out: output(call, list, files, out, world), code: 0 };
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
