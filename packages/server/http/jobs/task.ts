/** Work of a job by a thread of its own, and what passes between the two. */
import { Worker } from 'node:worker_threads';
import type { WordedProblem } from '@bulkhead/core/report/render/check-report.ts';
import type { RecordPlace } from '../../app/record/open-record.ts';
import type { Database } from '../../db/database.ts';
import { writeJobFile, type JobFileWriter } from '../../jobs/files.ts';
import type { Why } from '../../jobs/failed.ts';
import type { JobContext } from '../../jobs/job.ts';
import type { JobAsked, JobKind } from './kinds.ts';

export interface TaskGiven {
  readonly place: RecordPlace;
  readonly job: string;
  readonly plant: string | null;
  readonly kind: JobKind;
  readonly asked: JobAsked;
  /** Empty, and gone when the job is at its end. */
  readonly folder: string;
}

export interface Refused {
  readonly message: string;
  readonly problems: readonly WordedProblem[];
  readonly total: number;
  readonly why: Why | null;
}

/** What the thread says, one after the other; the last is how it ended. */
export type FromTask =
  | { readonly progress: { readonly done: number; readonly all: number } }
  | { readonly file: { readonly name: string; readonly media: string } }
  | { readonly piece: Uint8Array }
  | { readonly end: true }
  | { readonly result: unknown }
  | { readonly refused: Refused }
  /** The record was away; the stack of what said so. */
  | { readonly away: string }
  | { readonly fault: string };

/** What it is told: that what it said was taken, or to end with all that it has begun. */
export type ToTask = 'taken' | 'stop';

/** Milliseconds that a thread has to end by itself. */
const LEAVING = 10_000;

export type TaskEnd = Exclude<
  FromTask,
  | { readonly progress: unknown }
  | { readonly file: unknown }
  | { readonly piece: unknown }
  | { readonly end: true }
>;

export interface TaskRun {
  readonly database: Database;
  readonly context: JobContext;
  readonly now: () => string;
}

/** @throws why it was ended before */
export async function runTask(given: TaskGiven, { database, context, now }: TaskRun): Promise<TaskEnd> {
  const { id: job, attempt, signal, progress } = context;
  signal.throwIfAborted();
  let ord = 0;
  let open: JobFileWriter | null = null;
  let isOver = false;
  const take = async (said: FromTask): Promise<TaskEnd | null> => {
    if ('progress' in said) progress(said.progress.done, said.progress.all);
    else if ('file' in said) open = writeJobFile(database, { job, attempt, ord: ord++ }, said.file, now());
    else if ('piece' in said) await open?.write(said.piece);
    else if ('end' in said) await open?.close();
    else return said;
    return null;
  };
  const thread = new Worker(new URL('thread.ts', import.meta.url), { workerData: given });
  const gone = new Promise<void>((done) => {
    thread.once('exit', () => done());
  });
  try {
    return await new Promise<TaskEnd>((done, failed) => {
      let last = Promise.resolve();
      const broken = (error: Error): void => {
        isOver = true;
        failed(error);
      };
      signal.addEventListener('abort', () => broken(signal.reason as Error), { once: true });
      thread.on('error', failed);
      thread.on('exit', () => {
        // What it said last may still be on its way into the record.
        void last.then(() => failed(new Error('the thread of a job ended')));
      });
      thread.on('message', (said: FromTask) => {
        last = last
          .then(async () => {
            const end = isOver ? null : await take(said);
            if (end !== null) done(end);
            tell(thread, 'taken');
          })
          .catch(broken);
      });
    });
  } finally {
    // Processes that it has begun are its own to end, and to see gone.
    tell(thread, 'stop');
    const late = setTimeout(() => void thread.terminate(), LEAVING);
    await gone;
    clearTimeout(late);
  }
}

function tell(thread: Worker, what: ToTask): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  thread.postMessage(what);
}
