/** One finding after the other, as keys lead through them: the gravest of the plant first, place by place as they are listed. */
import type { Finding } from '../../api/findings.ts';
import { openFindings } from './pinned.ts';

const GRAVE = ['error', 'warning'] as const;

/**
 * What is pinned to the drawing, in turn. What is found at no place that is drawn, such as at an asset, is told on the page
 * of findings alone.
 * @param places references in the order in which they are listed
 */
export function findingsInTurn(all: readonly Finding[], places: readonly string[]): readonly Finding[] {
  const rank = new Map(places.map((place, index) => [place, index]));
  const open = all.filter(({ at, waiver }) => waiver === undefined && rank.has(at));
  return GRAVE.flatMap((severity) =>
    open
      .filter((each) => each.severity === severity)
      .toSorted((a, b) => (rank.get(a.at) ?? 0) - (rank.get(b.at) ?? 0)),
  );
}

/**
 * The one after the one that is shown, or before it; from the last it goes on to the first. Where none is shown it begins
 * at the place that is chosen.
 * @param by 1 forwards, -1 backwards
 */
export function findingBeside(
  turn: readonly Finding[],
  shown: string | undefined,
  place: string | undefined,
  by: 1 | -1,
): Finding | undefined {
  const at = turn.findIndex(({ id, at: here }) => id === shown && here === place);
  if (at >= 0) return turn.at((at + by) % turn.length);
  const here = openFindings(turn, place ?? '');
  return (by === 1 ? here[0] : here.at(-1)) ?? turn.at(by === 1 ? 0 : -1);
}
