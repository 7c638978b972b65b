/** What an entry did to which things, as whoever shows them has to know. */
import { entityRef } from '@bulkhead/core/model/entity-ref.ts';
import type { Reader } from '../../db/ledger/read.ts';

/** More is told as everything. */
const MOST = 200;

export interface Touched {
  /** What it changed, by reference; null for more than anybody follows. */
  readonly touched: readonly string[] | null;
  /** What is there no more since, by reference, as far as that is followed; answers go with what they are about. */
  readonly removed: readonly string[];
}

export async function touchedBy(reader: Reader, plant: string, seq: number): Promise<Touched> {
  const changes = reader
    .selectFrom('change')
    .select(['kind', 'id'])
    .where('plant', '=', plant)
    .where('seq', '=', seq)
    .orderBy('ord')
    .limit(MOST + 1);
  const gone = changes.where('after', 'is', null).where('kind', '<>', 'answer').limit(MOST);
  // One engine says 1 where the other says true.
  const rows = await changes.select((one) => one('after', 'is', null).as('is_gone')).execute();
  const refs = (all: readonly { readonly kind: string; readonly id: string }[]): readonly string[] =>
    all.map(({ kind, id }) => entityRef(kind, id));
  if (rows.length > MOST) return { touched: null, removed: refs(await gone.execute()) };
  const removed = rows.filter((row) => Number(row.is_gone) === 1 && row.kind !== 'answer');
  return { touched: refs(rows), removed: refs(removed) };
}
