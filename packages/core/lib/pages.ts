/**
 * An array as a value, in pages: who changes a few items copies their pages and the row of pages, and whoever holds
 * the array from before keeps it whole.
 */
export type Pages<T> = readonly (readonly T[])[];

const BITS = 5;
const PAGE = 1 << BITS;

export function pagesOf<T>(items: readonly T[]): Pages<T> {
  const pages: (readonly T[])[] = [];
  for (let at = 0; at < items.length; at += PAGE) pages.push(items.slice(at, at + PAGE));
  return pages;
}

/** The item at this position; undefined when there is none. */
export function itemAt<T>(pages: Pages<T>, at: number): T | undefined {
  return pages[at >> BITS]?.[at & (PAGE - 1)];
}

/** Visits all items in order. */
export function eachItem<T>(pages: Pages<T>, visit: (item: T, at: number) => void): void {
  pages.forEach((page, p) => page.forEach((item, i) => visit(item, (p << BITS) + i)));
}

/** Pages that are being changed; the ones they come from stay as they are. */
export interface Editing<T> {
  readonly pages: T[][];
  /** Pages that are copies already. */
  readonly own: Set<number>;
}

export function editing<T>(pages: Pages<T>): Editing<T> {
  // INVARIANT: a page that is not `own` is not written to.
  return { pages: [...pages] as T[][], own: new Set() };
}

/** @param at the position of an item there is */
export function putItem<T>({ pages, own }: Editing<T>, at: number, item: T): void {
  const page = at >> BITS;
  if (!own.has(page)) {
    pages[page] = (pages[page] as T[]).slice();
    own.add(page);
  }
  (pages[page] as T[])[at & (PAGE - 1)] = item;
}
