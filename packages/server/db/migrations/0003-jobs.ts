/** Long work, what it was asked for and how far it is. It is no part of what the record says, and not of its chains. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { EngineName } from '../database.ts';
import { keyText } from './columns.ts';

export function jobs(engine: EngineName): Migration {
  const key = keyText(engine);
  return {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('job')
        .ifNotExists()
        .addColumn('id', key, (c) => c.notNull().primaryKey())
        .addColumn('kind', key, (c) => c.notNull())
        .addColumn('plant', key)
        .addColumn('actor', key, (c) => c.notNull())
        .addColumn('asked', 'text', (c) => c.notNull())
        .addColumn('state', key, (c) => c.notNull())
        .addColumn('attempt', 'integer', (c) => c.notNull())
        .addColumn('cancel', 'integer', (c) => c.notNull())
        .addColumn('done', 'integer')
        .addColumn('all', 'integer')
        .addColumn('saved', 'text')
        .addColumn('result', 'text')
        .addColumn('created', key, (c) => c.notNull())
        .addColumn('ended', key)
        .execute();
    },
  };
}
