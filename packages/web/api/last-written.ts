/** The last entry of a plant that this page wrote: what it shows was asked anew then, with all that was written before. */
import type { QueryClient } from '@tanstack/react-query';

const keyOf = (plant: string) => ['written', plant] as const;

/** 0 where it wrote none. */
export function lastWritten(queries: QueryClient, plant: string): number {
  return queries.getQueryData<number>(keyOf(plant)) ?? 0;
}

export function keepWritten(queries: QueryClient, plant: string, seq: number): void {
  queries.setQueryData<number>(keyOf(plant), (last = 0) => Math.max(last, seq));
}
