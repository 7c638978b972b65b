/** Names of something outside the plant that is not there. */
import { few } from './few.ts';
import { withGuess } from './with-guess.ts';

/**
 * For a sentence: how many and which, each with what may be meant. null where there is nothing to tell, or nothing to
 * tell it by.
 * @param known looked at only where something is named
 */
export function notAmong(
  named: readonly string[],
  known: () => ReadonlySet<string> | null,
  guess: (name: string, known: ReadonlySet<string>) => string | null,
) {
  const all = named.length === 0 ? null : known();
  const unknown = all === null ? [] : [...new Set(named)].filter((one) => !all.has(one));
  if (all === null || unknown.length === 0) return null;
  return { n: unknown.length, names: few(unknown.map((one) => withGuess(one, guess(one, all)))) };
}
