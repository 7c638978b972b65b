import type { Reader } from '../../db/ledger/read.ts';

export interface EntryAt {
  readonly seq: number;
  readonly hash: string;
}

/** The entry of a chain with this number; null where there is none. */
export async function entryOf(reader: Reader, plant: string, seq: number): Promise<EntryAt | null> {
  const entry = await reader
    .selectFrom('entry')
    .select(['seq', 'hash'])
    .where('plant', '=', plant)
    .where('seq', '=', seq)
    .executeTakeFirst();
  return entry ?? null;
}

/** Of which plant. */
export interface EntryOf extends EntryAt {
  readonly plant: string;
}
