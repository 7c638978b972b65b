import { entityRef } from '@bulkhead/core/model/entity-ref.ts';
import type { Reader } from '../../db/ledger/read.ts';

/** More is told as everything. */
const MOST = 200;

/** What an entry changed, by reference; null for more than that. */
export async function touchedBy(
  reader: Reader,
  plant: string,
  seq: number,
): Promise<readonly string[] | null> {
  const rows = await reader
    .selectFrom('change')
    .select(['kind', 'id'])
    .where('plant', '=', plant)
    .where('seq', '=', seq)
    .orderBy('ord')
    .limit(MOST + 1)
    .execute();
  return rows.length > MOST ? null : rows.map(({ kind, id }) => entityRef(kind, id));
}
