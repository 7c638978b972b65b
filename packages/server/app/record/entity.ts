/** Entities that stand in the chain of a plant beside it, such as files, baselines and proposals. */
import type { Reader } from '../../db/ledger/read.ts';

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
    .select(['body', 'version'])
    .where('plant', '=', plant)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : keptOf<T>(row);
}

/** All of a kind, by id. */
export async function keptEntities<T>(
  reader: Reader,
  plant: string,
  kind: string,
): Promise<readonly Kept<T>[]> {
  const rows = await reader
    .selectFrom('entity')
    .select(['body', 'version'])
    .where('plant', '=', plant)
    .where('kind', '=', kind)
    .orderBy('id')
    .execute();
  return rows.map((row) => keptOf<T>(row));
}

function keptOf<T>({ body, version }: { readonly body: string; readonly version: number }): Kept<T> {
  return { entity: JSON.parse(body) as T, version };
}
