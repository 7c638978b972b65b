import { writeFileSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';

const LOWEST = 19;

/**
 * A process that was just begun takes less of a core that somebody else wants as well than this one does.
 * @param by steps of `nice`: five are a third of the time, ten a tenth
 */
export function letOthersFirst(pid: number, by: number): void {
  lower(pid, by);
}

/** The same of one that was begun in a session of its own, with all that it begins there. */
export function letOthersFirstAsSession(pid: number, by: number): void {
  lower(pid, by);
  try {
    // Linux may share its time among sessions first, and only then among the processes of each (sched(7), autogroup).
    writeFileSync(`/proc/${pid}/autogroup`, String(Math.min(getPriority() + by, LOWEST)));
  } catch {
    // Where it does not, what was said of the process is all there is to say.
  }
}

function lower(pid: number, by: number): void {
  try {
    // Where this one yields to others already, so does what it starts.
    setPriority(pid, Math.min(getPriority() + by, LOWEST));
  } catch {
    // A machine that does not allow it takes a little longer, or answers others a little later.
  }
}
