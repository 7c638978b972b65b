/** One attempt at one job: what its handler says goes to its row, what others want of it comes from there. */
import { messageOf } from '@bulkhead/core/lib/thrown.ts';
import type { Database } from '../db/database.ts';
import type { JobTable } from '../db/tables.ts';
import { JobEnded, JobRefused, type Ending, type JobContext, type JobHandlers } from './job.ts';
import type { Failed } from './failed.ts';
import { beginAttempt, wantedEnd, writeAttempt, type Attempt } from './store.ts';

/** How often a running job looks whether it is to end, and at most writes how far it is. */
const LOOK_MS = 500;

export interface Runner {
  readonly database: Database;
  readonly handlers: JobHandlers;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
  /** The program stops. */
  readonly stopping: AbortSignal;
}

/** Resolves when the attempt is over, whatever came of it. Throws only where the record cannot be written. */
export async function runJob(runner: Runner, id: string): Promise<void> {
  const row = await beginAttempt(runner.database, id, runner.now());
  if (row === null) return;
  const control = new AbortController();
  const end = (why: Ending): void => control.abort(new JobEnded(why));
  const onStop = (): void => end('stopping');
  runner.stopping.addEventListener('abort', onStop);
  if (runner.stopping.aborted) onStop();
  const watch = watched(runner.database, row, end);
  try {
    await settle(runner, row, await outcomeOf(runner, row, control.signal, watch));
  } finally {
    watch.stop();
    runner.stopping.removeEventListener('abort', onStop);
  }
}

type Outcome =
  | { readonly state: 'done'; readonly result: unknown }
  | { readonly state: 'failed'; readonly result: Failed }
  | { readonly state: Ending };

async function outcomeOf(
  { database, handlers }: Runner,
  row: JobTable,
  signal: AbortSignal,
  watch: Watch,
): Promise<Outcome> {
  const { id, attempt, kind, asked, saved, plant, actor } = row;
  const handler = handlers[kind];
  if (handler === undefined)
    return { state: 'failed', result: { error: `nobody does jobs of kind ${kind}` } };
  const context: JobContext = {
    id,
    plant,
    actor,
    attempt,
    asked: JSON.parse(asked) as unknown,
    saved: saved === null ? null : (JSON.parse(saved) as unknown),
    signal,
    progress: watch.progress,
    save: async (state) => {
      const kept = await writeAttempt(database, { id, attempt }, { saved: JSON.stringify(state) });
      if (kept === null) throw new JobEnded('superseded');
    },
  };
  try {
    if (row.cancel === 1) return { state: 'cancelled' };
    signal.throwIfAborted();
    const result = await handler(context);
    // What was done to the end is done, whoever wanted it ended meanwhile.
    return { state: 'done', result };
  } catch (error) {
    if (signal.aborted) return { state: (signal.reason as JobEnded).why };
    if (error instanceof JobEnded) return { state: error.why };
    const problems = error instanceof JobRefused && error.problems.length > 0 ? error.problems : undefined;
    return {
      state: 'failed',
      result: { error: messageOf(error), ...(problems === undefined ? {} : { problems }) },
    };
  }
}

async function settle({ database, now }: Runner, row: Attempt, outcome: Outcome): Promise<void> {
  switch (outcome.state) {
    case 'superseded':
      return;
    case 'stopping':
      await writeAttempt(database, row, { state: 'waiting' });
      return;
    case 'cancelled':
      await writeAttempt(database, row, { state: 'cancelled', ended: now() });
      return;
    default: {
      const { state, result } = outcome;
      await writeAttempt(database, row, { state, result: JSON.stringify(result ?? null), ended: now() });
    }
  }
}

interface Watch {
  progress(done: number, all: number): void;
  stop(): void;
}

/** Looks now and then whether the job is to end, and writes then how far it is. */
function watched(database: Database, row: Attempt, end: (why: Ending) => void): Watch {
  let said: { readonly done: number; readonly all: number } | null = null;
  let busy = false;
  const look = async (): Promise<void> => {
    const values = said;
    said = null;
    const written =
      values === null ? await wantedEnd(database, row) : await writeAttempt(database, row, values);
    if (written === null) end('superseded');
    else if (written === true || (written !== false && written.cancel)) end('cancelled');
  };
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    // A look that fails is followed by another; what the job itself writes will tell.
    look()
      .catch(() => undefined)
      .finally(() => {
        busy = false;
      });
  }, LOOK_MS);
  return {
    progress: (done, all) => {
      said = { done, all };
    },
    stop: () => clearInterval(timer),
  };
}
