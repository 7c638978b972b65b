/** Tries, counted in one row for each thing that is tried, so that a count is one statement however many servers there are. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { EngineName } from '../database.ts';
import { keyText } from './columns.ts';

export function tries(engine: EngineName): Migration {
  const key = keyText(engine);
  return {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('try_count')
        .ifNotExists()
        .addColumn('key', key, (c) => c.notNull().primaryKey())
        .addColumn('until', key, (c) => c.notNull())
        .addColumn('tries', 'integer', (c) => c.notNull())
        .execute();
    },
  };
}
