/** Who writes: an opaque id in the chain, and a name beside it that can be erased. */
import { nearest } from '@bulkhead/core/lib/near.ts';
import { RecordError } from './record-error.ts';
import type { ReadRecord, Record } from './record.ts';

/** The id of whoever goes by this name, made when there is none. */
export async function actorNamed({ database, newId }: Record, name: string): Promise<string> {
  const known = await database.reading
    .selectFrom('actor')
    .select('id')
    .where('name', '=', name)
    .orderBy('id')
    .executeTakeFirst();
  if (known !== undefined) return known.id;
  const id = newId();
  await database.write(async (tx) => {
    await tx.insertInto('actor').values({ id, name }).execute();
  });
  return id;
}

/** Names by id; an id that has none was erased. */
export async function actorNames({ database }: ReadRecord): Promise<ReadonlyMap<string, string>> {
  const rows = await database.reading.selectFrom('actor').selectAll().execute();
  return new Map(rows.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])));
}

/** Ids of whoever goes by this name. @throws RecordError where nobody does */
export async function actorsNamed(record: ReadRecord, name: string): Promise<readonly string[]> {
  const names = await actorNames(record);
  const ids = [...names].flatMap(([id, known]) => (known === name ? [id] : []));
  if (ids.length > 0) return ids;
  throw new RecordError('record-no-actor', { found: name, near: nearest(name, names.values()) ?? '' });
}
