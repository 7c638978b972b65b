/** What of a plant is otherwise than at an entry that somebody holds, without reading the plant. */
import { differingBetween } from '../../db/ledger/between.ts';
import type { Reader } from '../../db/ledger/read.ts';
import { bodyOf } from './entity.ts';
import type { EntryAt, EntryOf } from './entry-at.ts';

export interface SinceEntity {
  readonly kind: string;
  readonly id: string;
  /** The entry that wrote it, or took it out. */
  readonly version: number;
  /** Canonical JSON; null where it is not there any more. */
  readonly body: string | null;
}

export interface ChangedSince extends EntryAt {
  readonly entities: readonly SinceEntity[];
}

/** Whoever is behind by more than this is faster with the whole. */
const MOST = 2000;

/**
 * @param to of which it is told
 * @param held hash of the entry that is held: a number would be that of another chain where a backup was restored
 * @returns null where no entry has it, or too much is otherwise
 * @throws RecordError where a body is not what was written
 */
export async function changedSince(reader: Reader, to: EntryOf, held: string): Promise<ChangedSince | null> {
  const { plant, seq } = to;
  const from = await entryWith(reader, plant, held);
  if (from === null) return null;
  const entities = await differingBetween(reader, plant, from, seq, MOST);
  if (entities === null) return null;
  for (const { kind, id, body, hash } of entities) if (body !== null) bodyOf(plant, { kind, id, body, hash });
  return { seq, hash: to.hash, entities };
}

/** Found from the newest back, since few are held for long. */
async function entryWith(reader: Reader, plant: string, hash: string): Promise<number | null> {
  const entry = await reader
    .selectFrom('entry')
    .select('seq')
    .where('plant', '=', plant)
    .where('hash', '=', hash)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return entry?.seq ?? null;
}
