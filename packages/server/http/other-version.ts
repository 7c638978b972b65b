/**
 * A program of another version would take what is told for something else, and send what is no longer meant so. The command
 * line says with every request which it is.
 */
import { VERSION_HEADER } from '../cli/remote/version-header.ts';
import { HttpProblem } from './problem.ts';

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
