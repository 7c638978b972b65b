/** What is done for each kind of job, as the command of the same name does it. */
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import type { Call } from '../../cli/arguments.ts';
import { madeReport } from '../../cli/report-made.ts';
import { madeSheets } from '../../cli/worksheet-out.ts';
import type { ReadRecord } from '../../app/record/record.ts';
import { exported } from './export.ts';
import { backedUp, verified } from './installation.ts';
import { readImport } from './import-read.ts';
import type { JobKind } from './kinds.ts';
import { mediaOf } from './media.ts';
import { readInventory, tryInventory } from './inventory-read.ts';
import { readStarter } from './starter-read.ts';
import { readSheets } from './sheets-read.ts';
import type { TaskGiven } from './task.ts';

export interface Told extends TaskGiven {
  readonly record: ReadRecord;
  progress(done: number, all: number): void;
  file(name: string, media: string, content: string | Uint8Array | AsyncIterable<Uint8Array>): Promise<void>;
}

export type Task = (call: Call, words: Words, told: Told) => Promise<unknown>;

const report: Task = async (call, words, { progress, file }) => {
  let [done, all] = [0, 0];
  const step = (): void => progress(done, Math.max(all, done + 1));
  const { files, ...made } = await madeReport(call, words, {
    judging: step,
    planned: (n) => {
      all = n;
      step();
    },
    writing: () => {
      step();
      done++;
    },
    waiting: step,
  });
  for (const { path, content } of files) await file(path, mediaOf(path), content);
  progress(files.length, files.length);
  return made;
};

const worksheets: Task = async (call, words, { progress, file }) => {
  const [, named] = call.positionals;
  const { files, model, asOf } = await madeSheets(call, named, words);
  for (const [done, { name, bytes }] of files.entries()) {
    progress(done, files.length);
    await file(name, mediaOf(name), bytes);
  }
  return { model, asOf, sheets: files.map(({ name, kind, rows }) => ({ name, kind, rows })) };
};

export const TASKS: Readonly<Record<JobKind, Task>> = {
  report,
  worksheets,
  export: exported,
  import: readImport,
  'inventory-trial': tryInventory,
  'inventory-changes': readInventory,
  starter: readStarter,
  'worksheet-trial': readSheets,
  'worksheet-changes': readSheets,
  'worksheet-proposal': readSheets,
  verify: verified,
  backup: backedUp,
};
