/**
 * Rows one after the other, read page by page. The row at hand is there without waiting; waiting for each of a million
 * rows would cost more than looking at it.
 */
import { breath } from '../ledger/breath.ts';

export interface Cursor<T> {
  /** The row at hand; undefined behind the last. */
  readonly row: T | undefined;
  /** Goes on within the page. @returns false when `turn` has to be waited for first */
  next(): boolean;
  /** Reads the next page; `row` is its first. */
  turn(): Promise<void>;
}

/** @param after rows behind this one, or the first ones; a page shorter than `size` is the last */
export async function cursorOver<T>(
  size: number,
  after: (last: T | undefined, size: number) => Promise<readonly T[]>,
): Promise<Cursor<T>> {
  let page: readonly T[] = await after(undefined, size);
  let at = 0;
  return {
    get row() {
      return page[at];
    },
    next: () => {
      at++;
      return at < page.length || page.length < size;
    },
    turn: async () => {
      await breath();
      page = await after(page.at(-1), size);
      at = 0;
    },
  };
}
