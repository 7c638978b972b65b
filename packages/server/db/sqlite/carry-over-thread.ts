/** A thread that carries the log of one record over into its database, each time it is asked. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CarriedOver } from './carry-over.ts';
import { connectionOf } from './file.ts';

const path = workerData as string;

/** By a connection that is there no longer than that: whoever has to close them all need not ask for this one. */
function carriedOver(): CarriedOver {
  try {
    const connection = connectionOf(path, false);
    try {
      connection.exec('pragma wal_checkpoint(passive)');
    } finally {
      connection.close();
    }
    return null;
  } catch (error) {
    const { errcode, message } = error as { readonly errcode?: number; readonly message: string };
    return { errcode, message };
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.on('message', () => parentPort?.postMessage(carriedOver()));
