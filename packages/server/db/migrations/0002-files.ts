/** Bytes by their SHA-256, in chunks. Which plant has which file is said by entities of its chain. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { EngineName } from '../database.ts';
import { bytes, keyText } from './columns.ts';

export function files(engine: EngineName): Migration {
  const key = keyText(engine);
  return {
    up: async (db: Kysely<unknown>) => {
      const table = (name: string) => db.schema.createTable(name).ifNotExists();
      await table('file')
        .addColumn('sha256', key, (c) => c.notNull().primaryKey())
        .addColumn('blob', key, (c) => c.notNull())
        .addColumn('size', 'bigint', (c) => c.notNull())
        .addColumn('added', key, (c) => c.notNull())
        .execute();
      await table('file_chunk')
        .addColumn('blob', key, (c) => c.notNull())
        .addColumn('ord', 'integer', (c) => c.notNull())
        .addColumn('added', key, (c) => c.notNull())
        .addColumn('hash', key, (c) => c.notNull())
        .addColumn('bytes', bytes(engine), (c) => c.notNull())
        .addPrimaryKeyConstraint('file_chunk_key', ['blob', 'ord'])
        .execute();
    },
  };
}
