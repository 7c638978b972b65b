/** What a table was tried with: only that may be recorded. */
import type { InventoryShown } from '@bulkhead/core/report/inventory/shown.ts';
import type { InventoryMapping } from '@bulkhead/core/worksheet/inventory/mapping.ts';
import type { Run } from './use-run.ts';

/** What a table would make of the plant, with what it was asked for. */
export interface Tried {
  readonly shown: InventoryShown;
  readonly file: File;
  readonly mapping: InventoryMapping;
}

/** `again` where what is shown is not of what would be sent, or was refused since. */
export type Standing = 'long' | 'running' | 'again' | 'nothing' | 'ready';

interface Looked extends Pick<Run, 'under' | 'refusal'> {
  readonly tried: Tried | null;
  readonly file: File;
  readonly mapping: InventoryMapping;
  /** The mapping is more than the server takes. */
  readonly isTooLong: boolean;
}

export function standingOf({ tried, file, mapping, isTooLong, under, refusal }: Looked): Standing {
  if (isTooLong) return 'long';
  if (under !== null) return 'running';
  if (tried?.file !== file || tried.mapping !== mapping || refusal !== null) return 'again';
  return toTake(tried.shown) === 0 ? 'nothing' : 'ready';
}

/** Rows that are written. */
export function toTake({ counts }: InventoryShown): number {
  return counts.new + counts.changed;
}

/** Columns in which something stands and which nothing is taken from, as they are called. */
export function columnsLeftOut({ columns }: Pick<InventoryShown, 'columns'>): readonly string[] {
  return columns
    .filter(({ field, samples }) => field === null && samples.length > 0)
    .map(({ head, letter }) => (head === '' ? letter : head));
}
