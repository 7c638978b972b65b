/**
 * Many rows into one table, few statements. What makes the text of a statement knows nothing of rows that differ only in
 * their values and would make it again for each 500: the text of a full statement is kept.
 */
import { CompiledQuery, type Compilable } from 'kysely';
import type { Tx } from '../database.ts';

/**
 * Rows of one statement: far below the number of values either engine takes, and short enough that other work of
 * the process runs in between.
 */
export const ROWS_AT_ONCE = 500;

/** Of each engine, the text of what puts in a full statement's rows, by name. */
const texts = new WeakMap<object, Map<string, string>>();

/** @param put the statement for these rows; the same columns in the same order for each row */
export function* insertsOf<Row extends object>(
  tx: Tx,
  name: string,
  rows: readonly Row[],
  put: (rows: readonly Row[]) => Compilable,
): Generator<CompiledQuery> {
  for (const some of parts(rows))
    yield some.length === ROWS_AT_ONCE ? kept(tx, name, some, put) : put(some).compile();
}

function kept<Row extends object>(
  tx: Tx,
  name: string,
  rows: readonly Row[],
  put: (rows: readonly Row[]) => Compilable,
): CompiledQuery {
  const { adapter } = tx.getExecutor();
  const own = texts.get(adapter) ?? new Map<string, string>();
  texts.set(adapter, own);
  const known = own.get(name);
  if (known !== undefined)
    return CompiledQuery.raw(
      known,
      rows.flatMap((row) => Object.values(row as Readonly<Record<string, unknown>>)),
    );
  const compiled = put(rows).compile();
  own.set(name, compiled.sql);
  return compiled;
}

export function* parts<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) yield rows.slice(at, at + ROWS_AT_ONCE);
}
