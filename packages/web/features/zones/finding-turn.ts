/** One finding after the other, as keys lead through them: the gravest of the plant first, place by place as they are listed. */
import type { OpenAtPlace, OpenFinding } from '@bulkhead/core/report/workbench/place-findings.ts';

const GRAVE = ['error', 'warning'] as const;

export interface TurnedTo extends OpenFinding {
  readonly at: string;
}

/**
 * What is pinned to the drawing, in turn. What is found at no place that is drawn, such as at an asset, is told on the page
 * of findings alone.
 * @param all in the order in which places are listed
 */
export function findingsInTurn(all: readonly OpenAtPlace[]): readonly TurnedTo[] {
  const open = all.flatMap(({ ref, open }) => open.map((each) => ({ ...each, at: ref })));
  return GRAVE.flatMap((severity) => open.filter((each) => each.severity === severity));
}

/**
 * The one after the one that is shown, or before it; from the last it goes on to the first. Where none is shown it begins
 * at the place that is chosen.
 * @param by 1 forwards, -1 backwards
 */
export function findingBeside(
  turn: readonly TurnedTo[],
  shown: string | undefined,
  place: string | undefined,
  by: 1 | -1,
): TurnedTo | undefined {
  const at = turn.findIndex(({ id, at: here }) => id === shown && here === place);
  if (at >= 0) return turn.at((at + by) % turn.length);
  const here = turn.filter((each) => each.at === place);
  return (by === 1 ? here[0] : here.at(-1)) ?? turn.at(by === 1 ? 0 : -1);
}
