/** The last entries of a plant that this page wrote: what it shows was asked anew then, with all that was written before. */
import type { QueryClient } from '@tanstack/react-query';

const keyOf = (plant: string) => ['written', plant] as const;

/** So many are kept: what is shown is behind by few. */
const KEPT = 50;

const writtenIn = (queries: QueryClient, plant: string): readonly number[] =>
  queries.getQueryData<readonly number[]>(keyOf(plant)) ?? [];

/** 0 where it wrote none. */
export function lastWritten(queries: QueryClient, plant: string): number {
  return Math.max(0, ...writtenIn(queries, plant));
}

export function keepWritten(queries: QueryClient, plant: string, seq: number): void {
  queries.setQueryData<readonly number[]>(keyOf(plant), [...writtenIn(queries, plant), seq].slice(-KEPT));
}

/**
 * Who looks at an entry and wrote the ones right after it has seen those as well: nobody is in conflict with oneself. What others
 * wrote in between was not seen, nor what was written after that.
 */
export function seenWith(queries: QueryClient, plant: string, entry: number): number {
  const own = new Set(writtenIn(queries, plant));
  let seen = entry;
  while (own.has(seen + 1)) seen++;
  return seen;
}
