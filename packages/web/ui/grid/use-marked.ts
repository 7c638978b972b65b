/** Which rows of a grid are marked, for what is done with many at once. */
import { useState } from 'react';

export const NOTHING_MARKED: ReadonlySet<string> = new Set();

interface Marked {
  /** Ids, also of rows that are filtered away or gone. */
  readonly marked: ReadonlySet<string>;
  /** As `DataGrid` tells it. */
  readonly mark: (ids: readonly string[], isMarked: boolean) => void;
  readonly unmark: () => void;
}

export function useMarked(): Marked {
  const [marked, setMarked] = useState(NOTHING_MARKED);
  return {
    marked,
    mark: (ids, isMarked) => setMarked((before) => marking(before, ids, isMarked)),
    unmark: () => setMarked(NOTHING_MARKED),
  };
}

/** @returns what is marked after these were marked, or no more are */
export function marking(
  before: ReadonlySet<string>,
  ids: readonly string[],
  isMarked: boolean,
): ReadonlySet<string> {
  const next = new Set(before);
  for (const id of ids)
    if (isMarked) next.add(id);
    else next.delete(id);
  return next;
}
