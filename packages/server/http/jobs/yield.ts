/** A job takes what those who ask at the moment leave: its thread, and the processes that it starts. */
import { setPriority } from 'node:os';

/** A tenth of the time of a core that somebody else wants as well. */
const YIELDING = 10;

/** To be called by the thread of a job. Elsewhere than on Linux a priority is that of the whole process. */
export function yieldToOthers(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(YIELDING);
  } catch {
    // A machine that does not allow it answers others a little later.
  }
}
