/** The thread that holds a plant beside the page: one for all pages, so that going from one to another reads nothing again. */
import { whenLeaving } from '../leave-nothing.ts';
import type { FromHeld, LevelsAsked, RowsAsked } from './asked.ts';

let thread: Worker | null = null;
let newest = 0;
/** The plant that was asked about last. */
let plant: string | null = null;
const waiting = new Map<number, (told: FromHeld) => void>();

/** @param hear is told what comes of it, also of what comes later @returns what ends that */
export function askHeld(
  asked: Omit<RowsAsked, 'id'> | Omit<LevelsAsked, 'id'>,
  hear: (told: FromHeld) => void,
): () => void {
  const id = ++newest;
  waiting.set(id, hear);
  plant = asked.plant;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  threadNow().postMessage({ ...asked, id } satisfies RowsAsked | LevelsAsked);
  return () => void waiting.delete(id);
}

/** Whether it is there to be asked about, or soon will be. */
export function isHeld(asked: string): boolean {
  return plant === asked;
}

function threadNow(): Worker {
  if (thread !== null) return thread;
  thread = new Worker(new URL('held.worker.ts', import.meta.url), { type: 'module' });
  thread.addEventListener('message', ({ data }: MessageEvent<FromHeld>) => waiting.get(data.id)?.(data));
  return thread;
}

whenLeaving(() => {
  thread?.terminate();
  thread = null;
  plant = null;
  waiting.clear();
});
