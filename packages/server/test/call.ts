/** A call as a process answers it, without starting one: English and UTF-8, whatever the machine speaks. */
import { answer, type Answer } from '../cli/answer.ts';

/** How the program says that it was called. */
export const PROGRAM = 'node /srv/bulkhead/scripts/bulkhead.mjs';

export function bulkhead(args: readonly string[], env: Record<string, string> = {}): Promise<Answer> {
  return answer([...args], { env: { LC_ALL: 'C.UTF-8', ...env }, program: PROGRAM, screen: {} });
}
