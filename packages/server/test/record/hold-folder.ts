/** A thread that has a folder until it is told to let go. */
import { parentPort, workerData } from 'node:worker_threads';
import { lockFolder } from '../../db/sqlite/folder-lock.ts';

const { held, letGo } = workerData as { readonly held: string; readonly letGo: Int32Array };
const unlock = lockFolder(held);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage('held');
Atomics.wait(letGo, 0, 0);
unlock();
