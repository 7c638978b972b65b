/** What is done for each kind of job, as the command of the same name does it. */
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import type { Call } from '../../cli/arguments.ts';
import type { ReadRecord } from '../../app/record/record.ts';
import type { JobKind } from './kinds.ts';
import { mediaOf } from './media.ts';
import type { TaskGiven } from './task.ts';

export interface Told extends TaskGiven {
  readonly record: ReadRecord;
  progress(done: number, all: number): void;
  file(name: string, media: string, content: string | Uint8Array | AsyncIterable<Uint8Array>): Promise<void>;
}

export type Task = (call: Call, words: Words, told: Told) => Promise<unknown>;

const report: Task = async (call, words, { progress, file }) => {
  const { madeReport } = await import('../../cli/report-made.ts');
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
  const { madeSheets } = await import('../../cli/worksheet-out.ts');
  const [, named] = call.positionals;
  const { files, model, asOf } = await madeSheets(call, named, words);
  for (const [done, { name, bytes }] of files.entries()) {
    progress(done, files.length);
    await file(name, mediaOf(name), bytes);
  }
  return { model, asOf, sheets: files.map(({ name, kind, rows }) => ({ name, kind, rows })) };
};

const sheets = async (): Promise<Task> => (await import('./sheets-read.ts')).readSheets;

/** Each is loaded for its jobs alone: a thread begins each time with no module, and most of them are for other kinds. */
export const TASKS: Readonly<Record<JobKind, () => Promise<Task>>> = {
  report: async () => report,
  worksheets: async () => worksheets,
  export: async () => (await import('./export.ts')).exported,
  import: async () => (await import('./import-read.ts')).readImport,
  'inventory-trial': async () => (await import('./inventory-read.ts')).tryInventory,
  'inventory-changes': async () => (await import('./inventory-read.ts')).readInventory,
  starter: async () => (await import('./starter-read.ts')).readStarter,
  'worksheet-trial': sheets,
  'worksheet-changes': sheets,
  'worksheet-proposal': sheets,
  verify: async () => (await import('./installation.ts')).verified,
  backup: async () => (await import('./installation.ts')).backedUp,
};
