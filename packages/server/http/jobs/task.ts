/**
 * Work of a job by a process of its own, and what passes between the two. A thread would share its memory with the one
 * that answers, which then waits wherever the kernel gives out or takes back what the job needs by the gigabyte.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { WordedProblem } from '@bulkhead/core/report/render/check-report.ts';
import type { RecordPlace } from '../../app/record/open-record.ts';
import type { Database } from '../../db/database.ts';
import { writeJobFile, type JobFileWriter } from '../../jobs/files.ts';
import type { Why } from '../../jobs/failed.ts';
import { firstToGo } from '../../app/first-to-go.ts';
import { letOthersFirstAsSession } from '../../app/let-others-first.ts';
import type { JobContext } from '../../jobs/job.ts';
import { whyGone } from './killed.ts';
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

/** What the process says, one after the other; the last is how it ended. */
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

/** Milliseconds that a process has to end by itself. */
const LEAVING = 10_000;
/** A tenth of the time of a core that somebody else wants as well: whoever asks at the moment goes first, and a job ends all the same. */
const YIELDING = 10;
/** Megabytes of the values of a job; a report of a large plant takes a third of it. */
const MOST_MEMORY = 2048;
/** Characters of what a process said that ended before its job was done. */
const LAST_WORDS = 2000;

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
  const child = begun(given);
  const gone = new Promise<void>((done) => {
    child.once('close', () => done());
    child.once('error', () => done());
  });
  try {
    return await new Promise<TaskEnd>((done, failed) => {
      let last = Promise.resolve();
      const broken = (error: Error): void => {
        isOver = true;
        failed(error);
      };
      signal.addEventListener('abort', () => broken(signal.reason as Error), { once: true });
      child.on('error', failed);
      const said = lastWordsOf(child);
      child.on('close', (_, how) => {
        // What it told last may still be on its way into the record.
        void last.then(() => failed(whyGone(how, said())));
      });
      child.on('message', (told: FromTask) => {
        last = last
          .then(async () => {
            const end = isOver ? null : await take(told);
            if (end !== null) done(end);
            tell(child, 'taken');
          })
          .catch(broken);
      });
    });
  } finally {
    // Processes that it has begun are its own to end, and to see gone.
    tell(child, 'stop');
    const late = setTimeout(() => void child.kill('SIGKILL'), LEAVING);
    await gone;
    clearTimeout(late);
  }
}

/** A group of its own: Ctrl+C is for the server, which puts its jobs off, and not for the jobs, which would be at fault. */
function begun(given: TaskGiven): ChildProcess {
  const child = fork(join(import.meta.dirname, 'child.ts'), {
    execArgv: [`--max-old-space-size=${MOST_MEMORY}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    detached: true,
    env: environment(),
  });
  // Where there is no process, it says so later.
  if (child.pid === undefined) return child;
  letOthersFirstAsSession(child.pid, YIELDING);
  firstToGo(child.pid);
  child.send(given);
  return child;
}

/** What no job is about: it unpacks what people send. */
const NOT_THEIRS = /^(DATABASE_URL|BULKHEAD_OIDC_.*|BULKHEAD_METRICS_.*|BULKHEAD_TLS_.*|BULKHEAD_TOKEN)$/;

function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_THEIRS.test(name)));
}

/** What it wrote on standard error. */
function lastWordsOf(child: ChildProcess): () => string {
  let words = '';
  child.stderr?.on('data', (piece: Buffer) => {
    words = (words + piece.toString('utf8')).slice(-LAST_WORDS);
  });
  return () => words;
}

function tell(child: ChildProcess, what: ToTask): void {
  // It may have ended meanwhile.
  if (child.connected) child.send(what, () => undefined);
}
