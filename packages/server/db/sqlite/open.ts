/** The record in a folder: SQLite, durable with every commit, one process at a time. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import { transacted, type Database, type ReadableDatabase, type Tx } from '../database.ts';
import { guarded } from '../guarded-dialect.ts';
import { isMigrated, migrate } from '../migrations/migrate.ts';
import type { Tables } from '../tables.ts';
import { sqliteDatabase } from './connection.ts';
import { lockFolder } from './folder-lock.ts';

const FILE = 'record.sqlite';

/** @throws FolderInUse NewerRecord */
export async function openSqlite(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unlock = lockFolder(folder);
  const open: Kysely<Tables>[] = [];
  let closed = false;
  const close = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    for (const kysely of open) await kysely.destroy();
    unlock();
  };
  try {
    const path = join(folder, FILE);
    const writing = kyselyOf(connectionOf(path, false));
    open.push(writing);
    await migrate(writing, 'sqlite');
    const reading = kyselyOf(connectionOf(path, true));
    open.push(reading);
    return {
      engine: 'sqlite',
      reading,
      write: async (work) => await transacted(writing, 'write', work),
      snapshot: async (work) => await ownSnapshot(path, work),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Whether there is one; a damaged one too. */
export function hasRecord(folder: string): boolean {
  return existsSync(join(folder, FILE));
}

/**
 * Only to read, beside whoever writes: readers of SQLite's log see one moment and hold nobody up.
 * @returns null where an older version wrote it, and opening it for writing would bring it up to date
 * @throws NewerRecord
 */
export async function readSqlite(folder: string): Promise<ReadableDatabase | null> {
  const path = join(folder, FILE);
  const reading = kyselyOf(connectionOf(path, true));
  try {
    if (await isMigrated(reading)) {
      const close = async (): Promise<void> => await reading.destroy();
      return { engine: 'sqlite', reading, snapshot: async (work) => await ownSnapshot(path, work), close };
    }
    await reading.destroy();
    return null;
  } catch (error) {
    await reading.destroy();
    throw error;
  }
}

/** On a connection of its own, so that it holds up nobody else. */
async function ownSnapshot<T>(path: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const own = kyselyOf(connectionOf(path, true));
  try {
    return await transacted(own, 'snapshot', work);
  } finally {
    await own.destroy();
  }
}

function kyselyOf(connection: DatabaseSync): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: guarded(new SqliteDialect({ database: sqliteDatabase(connection) })),
  });
}

/**
 * WAL lets readers go on while one writes; FULL syncs the log with each commit, so what was acknowledged outlives
 * a power cut. Every process that writes here holds the folder's lock, so nobody else is ever waited for.
 */
function connectionOf(path: string, readOnly: boolean): DatabaseSync {
  const connection = new DatabaseSync(path, { readOnly, enableForeignKeyConstraints: true });
  if (!readOnly) connection.exec('pragma journal_mode = wal; pragma synchronous = full');
  return connection;
}
