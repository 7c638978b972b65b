/** Waits for a record that is away, and not for ever. */
import { setTimeout } from 'node:timers/promises';
import { RecordFull } from '../db/failures.ts';
import { isOutage } from '../db/outage.ts';

export interface Waiting {
  readonly stopping: AbortSignal;
  /** Milliseconds until the first time again; then each time twice as long. */
  readonly pause: number;
  /** Told of each time that it was away. */
  readonly onError: (error: unknown) => void;
}

/** Milliseconds. */
const LONGEST = 60_000;

/** Tried until the record is there. @throws what is no outage and no full disk; one of these, when the program stops */
export async function patiently<T>(
  { stopping, pause, onError }: Waiting,
  work: () => Promise<T>,
): Promise<T> {
  for (let wait = pause; ; wait = Math.min(2 * wait, LONGEST)) {
    try {
      return await work();
    } catch (error) {
      // What came of a job takes next to no space: it waits until there is some.
      if (!isOutage(error) && !(error instanceof RecordFull)) throw error;
      onError(error);
      if (!(await slept(wait, stopping))) throw error;
    }
  }
}

/** @returns false where the program stops meanwhile */
export async function slept(ms: number, stopping: AbortSignal): Promise<boolean> {
  return await setTimeout(ms, true, { signal: stopping }).catch(() => false);
}
