/** Names of something outside the plant that is not there. */
import { nearest } from '../../lib/near.ts';
import { few } from './few.ts';

/**
 * For a sentence: how many, which, and what may be meant. null where there is nothing to tell, or nothing to tell it by.
 * @param known looked at only where something is named
 */
export function notAmong(named: readonly string[], known: () => ReadonlySet<string> | null) {
  const all = named.length === 0 ? null : known();
  const unknown = all === null ? [] : [...new Set(named)].filter((one) => !all.has(one));
  if (all === null || unknown.length === 0) return null;
  const near = unknown.flatMap((one) => nearest(one, all) ?? []);
  return { n: unknown.length, names: few(unknown), near: few(near) };
}
