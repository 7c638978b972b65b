import { getPriority, setPriority } from 'node:os';

const LOWEST = 19;

/**
 * A process that was just begun takes less of a core that somebody else wants as well than this one does.
 * @param by steps of `nice`: five are a third of the time, ten a tenth
 */
export function letOthersFirst(pid: number, by: number): void {
  try {
    // Where this one yields to others already, so does what it starts.
    setPriority(pid, Math.min(getPriority() + by, LOWEST));
  } catch {
    // A machine that does not allow it takes a little longer, or answers others a little later.
  }
}
