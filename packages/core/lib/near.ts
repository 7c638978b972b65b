/** The known word somebody most likely meant, for the way out of a refusal. */

const LONGEST = 80;

/**
 * The nearest candidate within two edits (one for short words), or null. Case does not count as an edit.
 * Ties go to the first in code-unit order.
 */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  if (text.length > LONGEST) return null;
  const wanted = text.toLowerCase();
  let best: string | null = null;
  let least = wanted.length <= 4 ? 2 : 3;
  for (const candidate of candidates) {
    if (candidate === text || Math.abs(candidate.length - text.length) >= least) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < least || (distance === least && best !== null && candidate < best)) {
      best = candidate;
      least = Math.max(distance, 1);
      if (distance === 0) return candidate;
    }
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(
        (previous[j] as number) + 1,
        (current[j - 1] as number) + 1,
        (previous[j - 1] as number) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      }
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] as number;
}
