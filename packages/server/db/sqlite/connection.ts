/** `node:sqlite` as Kysely's dialect expects a database. */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Statements kept prepared. Those of one version of the program are far fewer; the limit is for what is built up. */
const KEPT = 256;

/** @param current the connection, which may be another one the next time */
export function sqliteDatabase(current: () => DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  let of: DatabaseSync | null = null;
  return {
    close: () => {
      if (of?.isOpen === true) of.close();
    },
    prepare: (sql) => {
      const database = current();
      if (database !== of || kept.size >= KEPT) kept.clear();
      of = database;
      const known = kept.get(sql);
      if (known !== undefined) return known;
      const statement = statementOf(database.prepare(sql), () => database.prepare(sql));
      kept.set(sql, statement);
      return statement;
    },
  };
}

/** @param again another statement of the same text: one that is walked row by row cannot be used meanwhile */
function statementOf(statement: StatementSync, again: () => StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
    run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
    iterate: (parameters) => again().iterate(...(parameters as SQLInputValue[])),
  };
}
