import { folded } from '../marks.ts';

/** What people put where nothing is stated. */
const NOTHING: ReadonlySet<string> = new Set(['-', '--', '–', '—', '?', 'n/a', 'n.a.']);

export function saysNothing(text: string): boolean {
  return NOTHING.has(folded(text));
}
