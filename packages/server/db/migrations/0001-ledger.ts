/**
 * Chains of entries, the changes in each, and the state they come to. Each table may be there already: SQLite does not
 * undo half a migration that a crash broke off.
 */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { EngineName } from '../database.ts';
import { keyText } from './columns.ts';

export function ledger(engine: EngineName): Migration {
  const key = keyText(engine);
  return {
    up: async (db: Kysely<unknown>) => {
      const table = (name: string) => db.schema.createTable(name).ifNotExists();
      await table('head')
        .addColumn('plant', key, (c) => c.notNull().primaryKey())
        .addColumn('seq', 'integer', (c) => c.notNull())
        .addColumn('hash', key, (c) => c.notNull())
        .execute();
      await table('entity')
        .addColumn('plant', key, (c) => c.notNull())
        .addColumn('kind', key, (c) => c.notNull())
        .addColumn('id', key, (c) => c.notNull())
        .addColumn('version', 'integer', (c) => c.notNull())
        .addColumn('body', 'text', (c) => c.notNull())
        .addColumn('hash', key, (c) => c.notNull())
        .addPrimaryKeyConstraint('entity_key', ['plant', 'kind', 'id'])
        .execute();
      await table('entry')
        .addColumn('plant', key, (c) => c.notNull())
        .addColumn('seq', 'integer', (c) => c.notNull())
        .addColumn('time', key, (c) => c.notNull())
        .addColumn('actor', key, (c) => c.notNull())
        .addColumn('reason', 'text', (c) => c.notNull())
        .addColumn('changes_digest', key, (c) => c.notNull())
        .addColumn('prev', key, (c) => c.notNull())
        .addColumn('hash', key, (c) => c.notNull())
        .addPrimaryKeyConstraint('entry_key', ['plant', 'seq'])
        .execute();
      await table('change')
        .addColumn('plant', key, (c) => c.notNull())
        .addColumn('seq', 'integer', (c) => c.notNull())
        .addColumn('ord', 'integer', (c) => c.notNull())
        .addColumn('kind', key, (c) => c.notNull())
        .addColumn('id', key, (c) => c.notNull())
        .addColumn('before_hash', key)
        .addColumn('after', 'text')
        .addPrimaryKeyConstraint('change_key', ['plant', 'seq', 'ord'])
        .execute();
      await db.schema
        .createIndex('change_of_entity')
        .ifNotExists()
        .unique()
        .on('change')
        .columns(['plant', 'kind', 'id', 'seq'])
        .execute();
      await table('request')
        .addColumn('plant', key, (c) => c.notNull())
        .addColumn('key', key, (c) => c.notNull())
        .addColumn('seq', 'integer', (c) => c.notNull())
        .addColumn('digest', key, (c) => c.notNull())
        .addPrimaryKeyConstraint('request_key', ['plant', 'key'])
        .execute();
      await table('actor')
        .addColumn('id', key, (c) => c.notNull().primaryKey())
        .addColumn('name', 'text')
        .execute();
      await table('setting')
        .addColumn('name', key, (c) => c.notNull().primaryKey())
        .addColumn('value', 'text', (c) => c.notNull())
        .execute();
    },
  };
}
