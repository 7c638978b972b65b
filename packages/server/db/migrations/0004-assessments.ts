/**
 * What was worked out from the record and can be worked out again: assessments that are kept, and a row for each plant with
 * what its newest one came to. It is in no chain and no backup, and may be deleted at any time.
 */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { EngineName } from '../database.ts';
import { bytes, keyText } from './columns.ts';

export function assessments(engine: EngineName): Migration {
  const key = keyText(engine);
  return {
    up: async (db: Kysely<unknown>) => {
      const table = (name: string) => db.schema.createTable(name).ifNotExists();
      await table('assessment')
        .addColumn('key', key, (c) => c.notNull().primaryKey())
        .addColumn('written', key, (c) => c.notNull())
        .addColumn('size', 'integer', (c) => c.notNull())
        .addColumn('hash', key, (c) => c.notNull())
        .addColumn('bytes', bytes(engine), (c) => c.notNull())
        .execute();
      await table('summary')
        .addColumn('plant', key, (c) => c.notNull().primaryKey())
        .addColumn('seq', 'integer', (c) => c.notNull())
        .addColumn('entry', key, (c) => c.notNull())
        .addColumn('body', 'text', (c) => c.notNull())
        .execute();
    },
  };
}
