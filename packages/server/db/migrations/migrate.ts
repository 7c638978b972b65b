/** One history for both engines, forward only. A record that a newer version of the program wrote is left alone. */
import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { EngineName } from '../database.ts';
import { ledger } from './0001-ledger.ts';
import { files } from './0002-files.ts';
import { jobs } from './0003-jobs.ts';
import { assessments } from './0004-assessments.ts';
import { secrets } from './0005-secrets.ts';
import { accounts } from './0006-accounts.ts';
import { elsewhere } from './0007-elsewhere.ts';
import { tries } from './0008-tries.ts';
import { jobFiles } from './0009-job-files.ts';
import { sweeping } from './0010-sweeping.ts';
import { jobLosses } from './0011-job-losses.ts';

/** Names sort in the order they are run in and never change. */
const MIGRATIONS: Readonly<Record<string, (engine: EngineName) => Migration>> = {
  '0001-ledger': ledger,
  '0002-files': files,
  '0003-jobs': jobs,
  '0004-assessments': assessments,
  '0005-secrets': secrets,
  '0006-accounts': accounts,
  '0007-elsewhere': elsewhere,
  '0008-tries': tries,
  '0009-job-files': jobFiles,
  '0010-sweeping': sweeping,
  '0011-job-losses': jobLosses,
};

/** Written by a version of the program that knows more than this one. */
export class NewerRecord extends Error {
  readonly found: readonly string[];
  constructor(found: readonly string[]) {
    super(`the record was written by a newer version: ${found.join(', ')}`);
    this.found = found;
  }
}

/** A database in which no record was ever made. */
export class NoRecord extends Error {}

/** @throws NoRecord */
export async function needRecord<T>(db: Kysely<T>): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration'))
    throw new NoRecord('no record in the database');
}

/** @throws NewerRecord, before anything is changed */
export async function migrate<T>(db: Kysely<T>, engine: EngineName): Promise<void> {
  const migrations = Object.fromEntries(Object.entries(MIGRATIONS).map(([name, of]) => [name, of(engine)]));
  await refuseNewer(db);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    // Each makes tables of its own: a record that has a later one may lack an earlier one.
    allowUnorderedMigrations: true,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error(String(error));
}

/** @returns whether nothing is to be done @throws NewerRecord */
export async function isMigrated<T>(db: Kysely<T>): Promise<boolean> {
  return (await refuseNewer(db)).length === Object.keys(MIGRATIONS).length;
}

/** @returns what was done already */
async function refuseNewer<T>(db: Kysely<T>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const done = await (db as unknown as Kysely<{ kysely_migration: { name: string } }>)
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  const unknown = done.map(({ name }) => name).filter((name) => !(name in MIGRATIONS));
  if (unknown.length > 0) throw new NewerRecord(unknown.toSorted());
  return done.map(({ name }) => name);
}
