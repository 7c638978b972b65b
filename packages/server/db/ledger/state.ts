/** The state beside the chain: what is there now, and what an entry makes of it. Rows go in few at a time. */
import type { Tx } from '../database.ts';
import type { EntityTable } from '../tables.ts';
import { breath } from './breath.ts';
import type { HashedChange } from './hash.ts';

export type WrittenChange = HashedChange & { readonly after: string | null };

/**
 * Rows of one statement: far below the number of values either engine takes, and short enough that other work of
 * the process runs in between.
 */
export const ROWS_AT_ONCE = 500;

/** What is there now of the entities these changes are of, by kind and id. */
export async function currentOf(
  tx: Tx,
  plant: string,
  changes: readonly HashedChange[],
): Promise<ReadonlyMap<string, EntityTable>> {
  const current = new Map<string, EntityTable>();
  for (const [kind, ofKind] of Map.groupBy(changes, (change) => change.kind)) {
    for (const some of parts(ofKind)) {
      const ids = some.map(({ id }) => id);
      const rows = await tx
        .selectFrom('entity')
        .selectAll()
        .where('plant', '=', plant)
        .where('kind', '=', kind)
        .where('id', 'in', ids)
        .execute();
      for (const row of rows) current.set(`${row.kind} ${row.id}`, row);
      await breath();
    }
  }
  return current;
}

export async function writeChanges(
  tx: Tx,
  plant: string,
  seq: number,
  changes: readonly WrittenChange[],
): Promise<void> {
  let ord = 0;
  for (const some of parts(changes)) {
    const rows = some.map(({ kind, id, before_hash, after }) => ({
      plant,
      seq,
      ord: ord++,
      kind,
      id,
      before_hash,
      after,
    }));
    await tx.insertInto('change').values(rows).execute();
    await breath();
  }
}

export async function writeState(
  tx: Tx,
  plant: string,
  version: number,
  changes: readonly WrittenChange[],
): Promise<void> {
  const rows = changes.flatMap(({ kind, id, after, afterHash }) =>
    after === null || afterHash === null ? [] : [{ plant, kind, id, version, body: after, hash: afterHash }],
  );
  for (const some of parts(rows)) {
    await tx
      .insertInto('entity')
      .values(some)
      .onConflict((conflict) =>
        conflict.columns(['plant', 'kind', 'id']).doUpdateSet((eb) => ({
          version: eb.ref('excluded.version'),
          body: eb.ref('excluded.body'),
          hash: eb.ref('excluded.hash'),
        })),
      )
      .execute();
    await breath();
  }
  const gone = changes.filter(({ after }) => after === null);
  for (const [kind, ofKind] of Map.groupBy(gone, (change) => change.kind)) {
    for (const some of parts(ofKind)) {
      await tx
        .deleteFrom('entity')
        .where('plant', '=', plant)
        .where('kind', '=', kind)
        .where(
          'id',
          'in',
          some.map(({ id }) => id),
        )
        .execute();
      await breath();
    }
  }
}

function* parts<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) yield rows.slice(at, at + ROWS_AT_ONCE);
}
