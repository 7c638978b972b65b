/** Entities that stand in the chain of a plant beside it, such as files, baselines and proposals. */
import { entityRef } from '@bulkhead/core/model/entity-ref.ts';
import { sha256 } from '../../db/ledger/hash.ts';
import type { Reader, StoredEntity } from '../../db/ledger/read.ts';
import { RecordError } from './record-error.ts';

/** What is there now, and the seq of the entry that wrote it. */
export interface Kept<T> {
  readonly entity: T;
  readonly version: number;
}

/** Null where there is none. */
export async function keptEntity<T>(
  reader: Reader,
  plant: string,
  kind: string,
  id: string,
): Promise<Kept<T> | null> {
  const row = await reader
    .selectFrom('entity')
    .select(['kind', 'id', 'body', 'version', 'hash'])
    .where('plant', '=', plant)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : keptOf<T>(plant, row);
}

/** All of a kind, by id, or those of some ids that there are. */
export async function keptEntities<T>(
  reader: Reader,
  plant: string,
  kind: string,
  ids?: readonly string[],
): Promise<readonly Kept<T>[]> {
  const ofKind = reader
    .selectFrom('entity')
    .select(['kind', 'id', 'body', 'version', 'hash'])
    .where('plant', '=', plant)
    .where('kind', '=', kind);
  const rows = await (ids === undefined ? ofKind : ofKind.where('id', 'in', ids)).orderBy('id').execute();
  return rows.map((row) => keptOf<T>(plant, row));
}

function keptOf<T>(plant: string, row: StoredEntity): Kept<T> {
  return { entity: bodyOf(plant, row) as T, version: row.version };
}

/**
 * Whoever can write to the database can alter a body, and nothing is to be judged or written from one that was.
 * @throws RecordError where it is not what was written
 */
export function bodyOf(plant: string, { kind, id, body, hash }: Omit<StoredEntity, 'version'>): object {
  try {
    if (sha256(body) === hash) return JSON.parse(body) as object;
  } catch {
    // The hash was altered with it.
  }
  throw new RecordError('record-unsound', { plant, at: entityRef(kind, id) });
}
