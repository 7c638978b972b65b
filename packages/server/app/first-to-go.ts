import { writeFileSync } from 'node:fs';

/** Above all that processes take: whoever says this of itself is chosen, whatever others hold. */
const FIRST = '1000';

/**
 * Where memory is out, the kernel ends the process that holds most of it, which may be the one that answers everybody. With
 * this it ends one that was just begun, or what that begins. @see proc(5), oom_score_adj
 */
export function firstToGo(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/oom_score_adj`, FIRST);
  } catch {
    // Other systems have no such thing, or it has ended already.
  }
}
