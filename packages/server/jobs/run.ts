/** Attempts at one job: what its handler says goes to its row, what others want of it comes from there. */
import { CommitUnknown, type Database } from '../db/database.ts';
import { isOutage } from '../db/outage.ts';
import type { JobTable } from '../db/tables.ts';
import { JobEnded, JobRefused, type Ending, type JobContext, type JobHandlers } from './job.ts';
import type { Failed } from './failed.ts';
import { dropFiles, GIVEN } from './files.ts';
import { patiently, slept } from './patiently.ts';
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
  /** Told of what should not happen, and of the record being away. */
  readonly onError: (error: unknown) => void;
  /** Milliseconds until it is tried again where the record was away; each time twice as long. */
  readonly pause?: number;
}

const PAUSE = 5000;

/** Resolves when the job is at an end, whatever came of it, or the program stops. Throws only where the record cannot be written. */
export async function runJob(runner: Runner, id: string): Promise<void> {
  const { database, now, stopping, pause = PAUSE, onError } = runner;
  const waiting = { stopping, pause, onError };
  let after: number | undefined;
  const begun = async (): Promise<JobTable | null> => {
    try {
      return await beginAttempt(database, id, now(), after);
    } catch (error) {
      // Whether it is begun nobody knows: then any attempt is the one before.
      if (error instanceof CommitUnknown) after = undefined;
      throw error;
    }
  };
  for (let wait = pause; ; wait *= 2) {
    const row = await patiently(waiting, begun);
    if (row === null) return;
    const outcome = await attempted(runner, row);
    const isAway = outcome.state === 'away';
    if (isAway) onError(outcome.error);
    if (isAway && (await slept(wait, stopping))) {
      after = row.attempt;
      continue;
    }
    const settled: Settled = isAway ? { state: 'stopping' } : outcome;
    return await patiently(waiting, async () => await settle(runner, row, settled));
  }
}

async function attempted(runner: Runner, row: JobTable): Promise<Outcome> {
  const control = new AbortController();
  const end = (why: Ending): void => control.abort(new JobEnded(why));
  const onStop = (): void => end('stopping');
  runner.stopping.addEventListener('abort', onStop);
  if (runner.stopping.aborted) onStop();
  const watch = watched(runner.database, row, end);
  try {
    return await outcomeOf(runner, row, control.signal, watch);
  } finally {
    watch.stop();
    runner.stopping.removeEventListener('abort', onStop);
  }
}

type Settled =
  | { readonly state: 'done'; readonly result: unknown }
  | { readonly state: 'failed'; readonly result: Failed }
  | { readonly state: Ending };

type Outcome = Settled | { readonly state: 'away'; readonly error: unknown };

async function outcomeOf(
  { database, handlers, onError }: Runner,
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
    if (isOutage(error)) return { state: 'away', error };
    if (!(error instanceof JobRefused)) {
      // What a driver says may quote a row or an address, and whoever reads the plant reads this.
      onError(error);
      return { state: 'failed', result: { error: 'a fault of the program' } };
    }
    return { state: 'failed', result: { error: error.message, ...error.more } };
  }
}

/** Only what came of a job that is done is kept. */
async function settle({ database, now }: Runner, row: Attempt, outcome: Settled): Promise<void> {
  const { id, attempt } = row;
  const isInVain = outcome.state === 'failed' || outcome.state === 'cancelled';
  // Before anything is written: where the disk is full, it may be full of this.
  if (isInVain) await dropFiles(database, id, { from: attempt, before: attempt + 1 });
  if (!(await ended({ database, now }, row, outcome))) return;
  await dropFiles(database, id, isInVain ? {} : { before: GIVEN + 1 });
}

/** @returns whether this attempt has ended the job */
async function ended(
  { database, now }: Pick<Runner, 'database' | 'now'>,
  row: Attempt,
  outcome: Settled,
): Promise<boolean> {
  switch (outcome.state) {
    case 'superseded':
      return false;
    case 'stopping':
      await writeAttempt(database, row, { state: 'waiting' });
      return false;
    case 'cancelled':
      return (await writeAttempt(database, row, { state: 'cancelled', ended: now() })) !== null;
    default: {
      const { state, result } = outcome;
      const values = { state, result: JSON.stringify(result ?? null), ended: now() };
      return (await writeAttempt(database, row, values)) !== null;
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
