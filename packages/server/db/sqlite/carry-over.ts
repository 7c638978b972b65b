/**
 * What is committed stands in SQLite's log; now and then it is carried over into the database. After an import that is
 * tens of megabytes to write and sync, for which SQLite would hold the thread that serves everybody: it is done in a
 * thread of its own. While it is, nobody writes, so the log is used again from its start and stays as short as one
 * write is long.
 */
import { once } from 'node:events';
import type { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';

/** Pages in the log that are not in the database yet, from which on they are carried over; SQLite's own number. */
const DUE = 1000;

/** What the thread answers: nothing, or the error of SQLite. */
export type CarriedOver = { readonly errcode: number | undefined; readonly message: string } | null;

/** A look at the log, which takes no lock. */
export function isCarryOverDue(connection: DatabaseSync): boolean {
  const { log, checkpointed } = connection.prepare('pragma wal_checkpoint(noop)').get() as {
    readonly log: number;
    readonly checkpointed: number;
  };
  return log - checkpointed >= DUE;
}

export interface Carrier {
  /** As far as no reader still needs what was before. Nobody may write meanwhile. @throws the error of SQLite, or of the thread */
  carryOver(): Promise<void>;
  end(): Promise<void>;
}

const THREAD = new URL('./carry-over-thread.ts', import.meta.url);

/** The thread is begun with the first log that is long enough: most writes never need it. @param program of the thread */
export function carrierOf(path: string, program: URL = THREAD): Carrier {
  let thread: Worker | null = null;
  return {
    carryOver: async () => {
      if (thread === null) {
        thread = new Worker(program, { workerData: path });
        thread.once('exit', () => (thread = null));
      }
      // A program that has nothing else to do ends; the log is carried over when the record is opened again.
      thread.unref();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      thread.postMessage(null);
      const failed = await answerOf(thread);
      if (failed !== null) throw Object.assign(new Error(failed.message), { errcode: failed.errcode });
    },
    end: async () => void (await thread?.terminate()),
  };
}

/** What a sync of the thread said nobody knows then, so it counts as one that failed. */
const IOERR = 10;

/** A thread may end without an answer, and whoever wants to write waits for this. */
async function answerOf(thread: Worker): Promise<CarriedOver> {
  const done = new AbortController();
  const { signal } = done;
  const ended = async (): Promise<never> => {
    await once(thread, 'exit', { signal });
    const error = new Error('the thread that carries the log over ended without an answer');
    throw Object.assign(error, { errcode: IOERR });
  };
  try {
    const [answer] = await Promise.race([once(thread, 'message', { signal }), ended()]);
    return answer as CarriedOver;
  } finally {
    done.abort();
  }
}
