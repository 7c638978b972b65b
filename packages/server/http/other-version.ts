/**
 * A program of another version would take what is told for something else, and send what is no longer meant so. The command
 * line says with every request which it is.
 */
import { HttpProblem } from './problem.ts';

/** Says of which version the program is that asks. */
export const VERSION_HEADER = 'bulkhead-version';

/** @param expected of this server @throws HttpProblem */
export function refuseOtherVersion(headers: Headers, expected: string): void {
  const found = headers.get(VERSION_HEADER) ?? expected;
  if (found === expected) return;
  throw new HttpProblem({
    status: 409,
    code: 'other-version',
    params: { found: found.slice(0, 40), expected },
  });
}
