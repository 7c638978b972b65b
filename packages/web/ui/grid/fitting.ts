/** Which columns a grid shows where there is no room for all: what the panel of a row tells as well stands back. */
import type { Column } from './column.ts';
import { leastWidth } from './least-width.ts';

/** @param room in rem @param before tracks that are always there @returns the same array where all fit */
export function fitting<R>(
  columns: readonly Column<R>[],
  room: number,
  before: readonly string[],
): readonly Column<R>[] {
  let left = columns;
  const first = columns
    .filter(({ spare }) => spare !== undefined)
    .toSorted((a, b) => (b.spare ?? 0) - (a.spare ?? 0));
  for (const next of first) {
    if (leastWidth([...before, ...left.map(({ width }) => width)]) <= room) break;
    left = left.filter((column) => column !== next);
  }
  return left;
}
