/**
 * Rows that rest on themselves. The text reader refuses such a plant; a model built by other means must not
 * hang the evaluation or count as met, so every row on a cycle is found before judging and fails.
 */

/** Of all that is reached from the starts the rows that can reach themselves. */
export function rowsOnCycles(
  starts: readonly number[],
  restsOn: (row: number) => readonly number[],
): ReadonlySet<number> {
  const onCycle = new Set<number>();
  for (const row of reachable(starts, restsOn)) {
    if (reachable([row], restsOn).has(row)) onCycle.add(row);
  }
  return onCycle;
}

/** Everything reached from the starts in one step or more. */
function reachable(starts: readonly number[], restsOn: (row: number) => readonly number[]): Set<number> {
  const seen = new Set<number>();
  const open = [...starts];
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    for (const next of restsOn(row)) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return seen;
}
