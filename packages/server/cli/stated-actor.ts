/** Who acts, where the environment says: for accounts that several people use, and hosts whose name changes. */
import { CallError } from './refused.ts';

/** One line: no control or format characters, no separators of lines, nothing unassigned. */
const NAME = /^[^\p{C}\p{Zl}\p{Zp}]{1,100}$/u;

/** @returns null where it does not say @throws CallError for what is no name */
export function statedActor(env: NodeJS.ProcessEnv = process.env): string | null {
  const name = env['BULKHEAD_ACTOR'] ?? '';
  if (name === '') return null;
  if (name !== name.trim() || !NAME.test(name)) throw new CallError('actor-name');
  return name;
}
