import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportList } from '@bulkhead/core/report/report-schema.ts';
import { REPORT_LIST_SCHEMA } from '@bulkhead/core/report/report-schema.ts';
import { DOCUMENT_IDS } from '@bulkhead/core/report/document/parts.ts';
import { fill } from '@bulkhead/core/report/locales/fill.ts';
import type { TerminalWords } from '@bulkhead/core/report/locales/en/terminal.ts';
import type { MessageParams } from '@bulkhead/core/lib/message.ts';
import { shownOn } from '@bulkhead/core/report/render/terminal/shown.ts';
import { isOfDocument, wouldMake } from '../app/report/formats.ts';
import { LIST, writeReport, type ReportFile } from '../app/report/write-report.ts';
import { isText, textOption, type Call } from './arguments.ts';
import { folderOf, isThere } from './plant-source.ts';
import { CallError } from './refused.ts';
import { madeReport, wanted, type MadeOf, type MadeReport, type ReportTold } from './report-made.ts';
import type { Result, World } from './world.ts';

export async function reportCommand(call: Call, world: World): Promise<Result> {
  const out = textOption(call, 'out');
  if (out === undefined) throw new CallError('report-out');
  wanted(call);
  refuseAsTarget(folderOf(call.positionals[0]), out);
  return written(call, world, out, await madeReport(call, world.words, toldOn(world)));
}

/** Progress, for whoever waits. */
export function toldOn(world: World): ReportTold {
  return {
    judging: (plant) => tell(world, 'reportJudging', { plant }),
    writing: (path) => tell(world, 'reportWriting', { path }),
    waiting: (paths) => tell(world, 'reportWaiting', { paths }),
  };
}

/** The files of a report would lie between those of the plant, and a table among them could be read as a section. */
function refuseAsTarget(folder: string, out: string): void {
  if (isThere(folder) && isThere(out) && realpathSync(folder) === realpathSync(out))
    throw new CallError('out-is-plant', { folder: out, example: join(out, 'report') });
}

/** The drawing is made beside the gap report; a document that nobody named is made while the plant has something for it. */
function staleness({ made, formats, asked }: MadeOf): (path: string) => boolean {
  const gone = asked === null ? DOCUMENT_IDS.filter((name) => !made.includes(name)) : [];
  return (path) =>
    (made.includes('gap-report') && wouldMake(formats, path)) ||
    gone.some((name) => isOfDocument(name, formats, path));
}

/** Into the folder. */
export function written(call: Call, world: World, out: string, made: MadeReport): Result {
  const { files, from } = made;
  const { list, removed, left } = writeReport(out, {
    files,
    from,
    force: call.options['force'] === true,
    isStale: staleness(made),
  });
  for (const path of removed) tell(world, 'reportRemoved', { path });
  for (const path of left) tell(world, 'reportLeft', { path });
  return { out: output(call, list, files, out, world), code: 0 };
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

/** Progress, and what is not as it was. */
function tell(world: World, key: keyof TerminalWords, params: MessageParams): void {
  process.stderr.write(told(world, key, params));
}

function told({ words, terminal }: World, key: keyof TerminalWords, params: MessageParams): string {
  return `${shownOn(terminal, fill(words, words.terminal[key], params))}\n`;
}
