/** Signing in at a provider elsewhere, and whom an invitation is for. An address can be erased here, as it could not be in the chain. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { EngineName } from '../database.ts';
import { keyText } from './columns.ts';

export function elsewhere(engine: EngineName): Migration {
  const key = keyText(engine);
  return {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .alterTable('login_session')
        .addColumn('elsewhere', 'integer', (c) => c.notNull().defaultTo(0))
        .execute();
      await db.schema
        .createIndex('login_credential_by_account')
        .ifNotExists()
        .unique()
        .on('login_credential')
        .columns(['providerId', 'accountId'])
        .execute();
      await db.schema
        .createTable('invitation_address')
        .ifNotExists()
        .addColumn('id', key, (c) => c.notNull().primaryKey())
        .addColumn('email', key, (c) => c.notNull())
        .execute();
    },
  };
}
