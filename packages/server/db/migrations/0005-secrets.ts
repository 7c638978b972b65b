/** What the installation keeps secret, sealed. The key is not here. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { EngineName } from '../database.ts';
import { keyText } from './columns.ts';

export function secrets(engine: EngineName): Migration {
  const key = keyText(engine);
  return {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('secret')
        .ifNotExists()
        .addColumn('name', key, (c) => c.notNull().primaryKey())
        .addColumn('sealed', 'text', (c) => c.notNull())
        .execute();
    },
  };
}
