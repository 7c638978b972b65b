/** The last entries of a plant that this page wrote: what it shows was asked anew then, with all that was written before. */
import type { QueryClient } from '@tanstack/react-query';

const keyOf = (plant: string) => ['written', plant] as const;

/** So many are kept: what is shown is behind by few. */
const KEPT = 50;

interface Written {
  readonly seq: number;
  /** What was not there before, by reference: without the entry it is gone. */
  readonly added: readonly string[];
}

const writtenIn = (queries: QueryClient, plant: string): readonly Written[] =>
  queries.getQueryData<readonly Written[]>(keyOf(plant)) ?? [];

/** 0 where it wrote none. */
export function lastWritten(queries: QueryClient, plant: string): number {
  return Math.max(0, ...writtenIn(queries, plant).map(({ seq }) => seq));
}

/** What an entry of this page added. */
export function addedBy(queries: QueryClient, plant: string, seq: number): readonly string[] {
  return writtenIn(queries, plant).find((each) => each.seq === seq)?.added ?? [];
}

export function keepWritten(queries: QueryClient, plant: string, written: Written): void {
  queries.setQueryData<readonly Written[]>(
    keyOf(plant),
    [...writtenIn(queries, plant), written].slice(-KEPT),
  );
}

/**
 * Who looks at an entry and wrote the ones right after it has seen those as well: nobody is in conflict with oneself. What others
 * wrote in between was not seen, nor what was written after that.
 */
export function seenWith(queries: QueryClient, plant: string, entry: number): number {
  const own = new Set(writtenIn(queries, plant).map(({ seq }) => seq));
  let seen = entry;
  while (own.has(seen + 1)) seen++;
  return seen;
}
