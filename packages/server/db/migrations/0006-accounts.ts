/**
 * Who may sign in, and who is signed in. What an account may do, and all that happens to it, stands in the chain of the
 * installation; here is what must not stand there: names, hashes of passwords, sealed second factors, sessions.
 * Columns are called as the library that fills them calls its fields.
 */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { EngineName } from '../database.ts';
import { keyText } from './columns.ts';

export function accounts(engine: EngineName): Migration {
  const key = keyText(engine);
  return {
    up: async (db: Kysely<unknown>) => {
      const table = (name: string) =>
        db.schema
          .createTable(name)
          .ifNotExists()
          .addColumn('id', key, (c) => c.notNull().primaryKey());
      await table('login_user')
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('email', key, (c) => c.notNull().unique())
        .addColumn('emailVerified', 'integer', (c) => c.notNull())
        .addColumn('image', 'text')
        .addColumn('twoFactorEnabled', 'integer', (c) => c.notNull().defaultTo(0))
        .addColumn('createdAt', key, (c) => c.notNull())
        .addColumn('updatedAt', key, (c) => c.notNull())
        .execute();
      await table('login_credential')
        .addColumn('accountId', key, (c) => c.notNull())
        .addColumn('providerId', key, (c) => c.notNull())
        .addColumn('userId', key, (c) => c.notNull())
        .addColumn('accessToken', 'text')
        .addColumn('refreshToken', 'text')
        .addColumn('idToken', 'text')
        .addColumn('accessTokenExpiresAt', key)
        .addColumn('refreshTokenExpiresAt', key)
        .addColumn('scope', 'text')
        .addColumn('password', 'text')
        .addColumn('createdAt', key, (c) => c.notNull())
        .addColumn('updatedAt', key, (c) => c.notNull())
        .addUniqueConstraint('login_credential_of', ['providerId', 'accountId'])
        .execute();
      await table('login_second_factor')
        .addColumn('secret', 'text', (c) => c.notNull())
        .addColumn('backupCodes', 'text', (c) => c.notNull())
        .addColumn('userId', key, (c) => c.notNull().unique())
        .addColumn('verified', 'integer', (c) => c.notNull().defaultTo(0))
        .addColumn('failedVerificationCount', 'integer', (c) => c.notNull().defaultTo(0))
        .addColumn('lockedUntil', key)
        .execute();
      await table('login_session')
        .addColumn('expiresAt', key, (c) => c.notNull())
        .addColumn('token', key, (c) => c.notNull().unique())
        .addColumn('createdAt', key, (c) => c.notNull())
        .addColumn('updatedAt', key, (c) => c.notNull())
        .addColumn('ipAddress', 'text')
        .addColumn('userAgent', 'text')
        .addColumn('userId', key, (c) => c.notNull())
        .addColumn('secondFactorAt', key)
        .execute();
      await table('login_verification')
        .addColumn('identifier', key, (c) => c.notNull())
        .addColumn('value', 'text', (c) => c.notNull())
        .addColumn('expiresAt', key, (c) => c.notNull())
        .addColumn('createdAt', key, (c) => c.notNull())
        .addColumn('updatedAt', key, (c) => c.notNull())
        .execute();
      await db.schema
        .createIndex('login_verification_by_identifier')
        .ifNotExists()
        .on('login_verification')
        .column('identifier')
        .execute();
      await db.schema
        .createTable('attempt')
        .ifNotExists()
        .addColumn('key', key, (c) => c.notNull())
        .addColumn('time', key, (c) => c.notNull())
        .addColumn('id', key, (c) => c.notNull().primaryKey())
        .execute();
      await db.schema
        .createIndex('attempt_by_key')
        .ifNotExists()
        .on('attempt')
        .columns(['key', 'time'])
        .execute();
      await db.schema
        .createTable('kept_answer')
        .ifNotExists()
        .addColumn('key', key, (c) => c.notNull().primaryKey())
        .addColumn('digest', key, (c) => c.notNull())
        .addColumn('text', 'text', (c) => c.notNull())
        .addColumn('time', key, (c) => c.notNull())
        .execute();
    },
  };
}
