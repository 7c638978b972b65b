/** The known word somebody most likely meant, for the way out of a refusal. */

const LONGEST = 80;

/**
 * The nearest candidate within two edits (one for short words), or null. Case does not count as an edit.
 * Ties go to the first in code-unit order.
 */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  if (text.length > LONGEST) return null;
  const wanted = text.toLowerCase();
  const letters = lettersOf(wanted);
  let best: string | null = null;
  let least = wanted.length <= 4 ? 1 : 2;
  for (const candidate of candidates) {
    if (candidate === text || Math.abs(candidate.length - text.length) > least) continue;
    const word = candidate.toLowerCase();
    if (bitsOf(letters ^ lettersOf(word)) > 2 * least) continue;
    const distance = editDistance(wanted, word, least);
    if (distance === 0) return candidate;
    if (distance > least || (distance === least && best !== null && best < candidate)) continue;
    best = candidate;
    least = distance;
  }
  return best;
}

/** What people write for a word of the text form that looks nothing like it. */
const ABBREVIATED: Readonly<Record<string, string>> = {
  'n/a': 'notApplicable',
  'n.a.': 'notApplicable',
  na: 'notApplicable',
};

/** The word of the text form that is meant by an abbreviation of another form, or null. */
export function abbreviated(text: string): string | null {
  const word = text.trim().toLowerCase();
  return Object.hasOwn(ABBREVIATED, word) ? (ABBREVIATED[word] as string) : null;
}

/** Shorter words begin too many others. */
const SHORTEST = 3;

/**
 * The nearest candidate or, where none is near, the only one that begins or ends with the text: `slT` for `slTarget`. A
 * short text is looked for as a whole part between dashes: `fw` for `e-fw`.
 */
export function mostLikely(text: string, candidates: Iterable<string>): string | null {
  const words = [...candidates];
  const near = nearest(text, words);
  if (near !== null) return near;
  const part = text.toLowerCase();
  if (text.length < SHORTEST) {
    const named = words.filter((word) => word.toLowerCase().split(/[-._]/).includes(part));
    return named.length === 1 ? (named[0] as string) : null;
  }
  const whole = words.filter((word) => {
    const lower = word.toLowerCase();
    return lower !== part && (lower.startsWith(part) || lower.endsWith(part));
  });
  return whole.length === 1 ? (whole[0] as string) : null;
}

/** Which letters occur, a bit for each. An edit changes two of them at most, so most words of a large plant are far off. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) % 32);
  return letters;
}

function bitsOf(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

/** Insertions, deletions, replacements and swaps of neighbours; exact up to `limit`, above it some number above it. */
function editDistance(a: string, b: string, limit: number): number {
  const beyond = limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, beyond));
  for (let i = 1; i <= a.length; i++) {
    const current = Array.from(previous, () => beyond);
    current[0] = Math.min(i, beyond);
    // Only cells near the diagonal can stay within the limit.
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(
        (previous[j] as number) + 1,
        (current[j - 1] as number) + 1,
        (previous[j - 1] as number) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      }
      current[j] = cost;
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] as number;
}
