/** The state beside the chain: what is there now, and what an entry makes of it. Rows go in few at a time. */
import type { CompiledQuery } from 'kysely';
import type { Tx } from '../database.ts';
import type { EntityTable } from '../tables.ts';
import { breath } from './breath.ts';
import type { HashedChange } from './hash.ts';
import { insertsOf, parts } from './rows.ts';

export type WrittenChange = HashedChange & { readonly after: string | null };

type Of = Pick<HashedChange, 'kind' | 'id'>;

/**
 * The changes that were made from something else than what is there now: the hash of the body that is replaced must be that
 * of the one the asker saw.
 */
export async function staleAmong<T extends HashedChange>(
  tx: Tx,
  plant: string,
  changes: readonly T[],
): Promise<readonly T[]> {
  const stale = new Set<T>();
  for (const { kind, some } of partsOfKinds(changes)) {
    const rows = await thoseOf(tx, plant, kind, some).select(['id', 'hash']).execute();
    const hashes = new Map(rows.map(({ id, hash }) => [id, hash]));
    for (const change of some) if ((hashes.get(change.id) ?? null) !== change.before_hash) stale.add(change);
    if (some.length < changes.length) await breath();
  }
  return changes.filter((change) => stale.has(change));
}

/** What is there now, by kind and id. */
export async function currentOf(
  tx: Tx,
  plant: string,
  changes: readonly Of[],
): Promise<ReadonlyMap<string, EntityTable>> {
  const current = new Map<string, EntityTable>();
  for (const { kind, some } of partsOfKinds(changes)) {
    const rows = await thoseOf(tx, plant, kind, some).selectAll().execute();
    for (const row of rows) current.set(`${row.kind} ${row.id}`, row);
    await breath();
  }
  return current;
}

function thoseOf(tx: Tx, plant: string, kind: string, some: readonly Of[]) {
  const ids = some.map(({ id }) => id);
  return tx.selectFrom('entity').where('plant', '=', plant).where('kind', '=', kind).where('id', 'in', ids);
}

function* partsOfKinds<T extends Of>(
  changes: readonly T[],
): Generator<{ readonly kind: string; readonly some: readonly T[] }> {
  for (const [kind, ofKind] of Map.groupBy(changes, (change) => change.kind))
    for (const some of parts(ofKind)) yield { kind, some };
}

export function* changeInserts(
  tx: Tx,
  plant: string,
  seq: number,
  changes: readonly WrittenChange[],
): Generator<CompiledQuery> {
  const rows = changes.map(({ kind, id, before_hash, after }, ord) => ({
    plant,
    seq,
    ord,
    kind,
    id,
    before_hash,
    after,
  }));
  yield* insertsOf(tx, 'change', rows, (some) => tx.insertInto('change').values(some));
}

export function* stateWrites(
  tx: Tx,
  plant: string,
  version: number,
  changes: readonly WrittenChange[],
): Generator<CompiledQuery> {
  const rows = changes.flatMap(({ kind, id, after, afterHash }) =>
    after === null || afterHash === null ? [] : [{ plant, kind, id, version, body: after, hash: afterHash }],
  );
  yield* insertsOf(tx, 'entity', rows, (some) =>
    tx
      .insertInto('entity')
      .values(some)
      .onConflict((conflict) =>
        conflict.columns(['plant', 'kind', 'id']).doUpdateSet((eb) => ({
          version: eb.ref('excluded.version'),
          body: eb.ref('excluded.body'),
          hash: eb.ref('excluded.hash'),
        })),
      ),
  );
  for (const { kind, some } of partsOfKinds(changes.filter(({ after }) => after === null))) {
    const ids = some.map(({ id }) => id);
    yield tx
      .deleteFrom('entity')
      .where('plant', '=', plant)
      .where('kind', '=', kind)
      .where('id', 'in', ids)
      .compile();
  }
}
