/** Who writes: an opaque id in the chain, and a name beside it that can be erased. */
import { byCodeUnit } from '@bulkhead/core/lib/order.ts';
import { nearest } from '@bulkhead/core/lib/near.ts';
import type { Reader } from '../../db/ledger/read.ts';
import { takeTurn } from '../../db/turn.ts';
import { RecordError } from './record-error.ts';
import type { ReadRecord, Record } from './record.ts';

/** The id of whoever goes by this name, made when there is none; one, however many write first at the same time. */
export async function actorNamed({ database, newId }: Record, name: string): Promise<string> {
  const known = await idOf(database.reading, name);
  if (known !== undefined) return known;
  const id = newId();
  return await database.write(async (tx) => {
    // Who comes second finds what the first made.
    const done = await takeTurn(tx, 'making-actor');
    const made = await idOf(tx, name);
    if (made === undefined) await tx.insertInto('actor').values({ id, name }).execute();
    await done();
    return made ?? id;
  });
}

async function idOf(reader: Reader, name: string): Promise<string | undefined> {
  const row = await reader
    .selectFrom('actor')
    .select('id')
    .where('name', '=', name)
    .orderBy('id')
    .executeTakeFirst();
  return row?.id;
}

/**
 * Whether two names are taken to be one person's. The host of `user@host` tells nothing: a container has another with each
 * start, a laptop with each network.
 */
export function isSamePerson(one: string, other: string): boolean {
  return userOf(one) === userOf(other);
}

function userOf(name: string): string {
  const at = name.lastIndexOf('@');
  return at > 0 ? name.slice(0, at) : name;
}

/** Names by id; an id that has none was erased. */
export async function actorNames({ database }: ReadRecord): Promise<ReadonlyMap<string, string>> {
  const rows = await database.reading.selectFrom('actor').selectAll().execute();
  return new Map(rows.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])));
}

/** Named where somebody is not found. */
const MOST_NAMED = 20;

/** Ids of whoever goes by this name among those who wrote to a plant: who works at another one is not told. @throws RecordError where nobody does */
export async function actorsNamed(
  record: ReadRecord,
  plant: string,
  name: string,
): Promise<readonly string[]> {
  const writers = await record.database.reading
    .selectFrom('entry')
    .innerJoin('actor', 'actor.id', 'entry.actor')
    .select(['actor.id', 'actor.name'])
    .distinct()
    .where('entry.plant', '=', plant)
    .execute();
  const ids = writers.flatMap(({ id, name: known }) => (known === name ? [id] : []));
  if (ids.length > 0) return ids;
  const names = [...new Set(writers.flatMap(({ name: known }) => known ?? []))].toSorted(byCodeUnit);
  throw new RecordError('record-no-actor', {
    found: name,
    near: nearest(name, names) ?? '',
    names: names.slice(0, MOST_NAMED),
  });
}
