/**
 * Statements of one transaction that need nothing of each other's answers, sent in one go: with a server elsewhere each
 * wait for an answer costs more than the statement. They are carried out in their order; after one that failed none is.
 */
import { CompiledQuery, type QueryResult } from 'kysely';
import type { Tx } from './database.ts';

/** What one call of Kysely, which knows of one statement at a time, stands for. */
const standsFor = new WeakMap<CompiledQuery, readonly CompiledQuery[]>();

/** @returns an answer for each @throws what the first that failed says */
export async function together(
  tx: Tx,
  queries: readonly CompiledQuery[],
): Promise<readonly QueryResult<unknown>[]> {
  const all = CompiledQuery.raw('');
  standsFor.set(all, queries);
  const { rows } = await tx.executeQuery(all);
  return rows as readonly QueryResult<unknown>[];
}

type Execute = (query: CompiledQuery) => Promise<QueryResult<unknown>>;

/**
 * For a connection: a statement, or those that it stands for.
 * @param elsewhere a server that refuses what comes after a failed statement of a transaction, so that all may be sent before
 * the first is answered. SQLite ends the transaction when its disk is full, and would carry out the next by itself.
 */
export async function executed(
  query: CompiledQuery,
  elsewhere: boolean,
  execute: Execute,
): Promise<QueryResult<unknown>> {
  const queries = standsFor.get(query);
  if (queries === undefined) return await execute(query);
  if (elsewhere) return { rows: await Promise.all(queries.map(async (one) => await execute(one))) };
  const rows: QueryResult<unknown>[] = [];
  for (const one of queries) rows.push(await execute(one));
  return { rows };
}
