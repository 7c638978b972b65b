/** The record in a folder: SQLite, durable with every commit, one process at a time. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import { NO_OTHERS, transacted, type Database, type ReadableDatabase } from '../database.ts';
import { StorageFailed } from '../failures.ts';
import { guarded, type FailureOf } from '../guarded-dialect.ts';
import { isMigrated, migrate } from '../migrations/migrate.ts';
import type { Tables } from '../tables.ts';
import { sqliteDatabase } from './connection.ts';
import { sqliteFailure } from './failure-of.ts';
import { connectionOf, openFile, type SqliteFile } from './file.ts';
import { lockFolder } from './folder-lock.ts';
import { makePrivate } from './private-file.ts';
import { inTurn, Turns, type Turn } from './turns.ts';

const FILE = 'record.sqlite';

/** @param folder made where it is not there, but none above it @throws FolderInUse NewerRecord StorageFailed */
export async function openSqlite(folder: string): Promise<Database> {
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
  const unlock = lockFolder(folder);
  let file: SqliteFile | null = null;
  try {
    makePrivate(join(folder, FILE));
    file = openFile(join(folder, FILE));
    return await openedOn(file, unlock);
  } catch (error) {
    await file?.close();
    unlock();
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
  const reading = readingOf(connectionOf(path, true));
  try {
    if (await isMigrated(reading)) {
      const snapshots = ownSnapshots(() => connectionOf(path, true));
      const close = async (): Promise<void> => {
        await snapshots.close();
        await reading.destroy();
      };
      return { engine: 'sqlite', reading, snapshot: snapshots.take, close };
    }
    await reading.destroy();
    return null;
  } catch (error) {
    await reading.destroy();
    throw error;
  }
}

async function openedOn(file: SqliteFile, unlock: () => void): Promise<Database> {
  const writers = new Turns();
  const renewed = (): void => {
    if (!file.distrusted()) return;
    try {
      file.renew();
    } catch (error) {
      throw sqliteFailure(error);
    }
  };
  /** A connection is never replaced under somebody who writes. */
  const renewedInTurn = async (): Promise<void> => {
    if (!file.distrusted()) return;
    const done = await writers.take();
    try {
      renewed();
    } finally {
      done();
    }
  };
  const failureOf: FailureOf = (error) => {
    const failure = sqliteFailure(error);
    if (failure instanceof StorageFailed) file.distrust();
    return failure;
  };
  /** A log that could not be carried over is still there; whether its storage is to be built on is known now. */
  const known = (done: Promise<void> | undefined): Promise<void> | undefined =>
    done?.catch((error: unknown) => void failureOf(error));
  const writing = kyselyOf({
    current: file.writing,
    turns: writers,
    ready: renewed,
    after: () => known(file.tidied()),
    failureOf,
  });
  const aside = kyselyOf({
    current: file.writing,
    turns: writers,
    ready: () => {
      renewed();
      file.unsynced();
    },
    after: () => known(file.synced()),
    failureOf,
  });
  await migrate(writing, 'sqlite');
  const reading = kyselyOf({
    current: file.reading,
    turns: new Turns(),
    ready: renewedInTurn,
    after: nothing,
    failureOf,
  });
  const snapshots = ownSnapshots(file.snapshot, failureOf);
  let closed = false;
  return {
    engine: 'sqlite',
    reading,
    write: async (work) => await transacted(writing, 'write', work),
    writeAside: async (work) => await transacted(aside, 'write', work),
    snapshot: async (work) => {
      await renewedInTurn();
      return await snapshots.take(work);
    },
    others: NO_OTHERS,
    close: async () => {
      if (closed) return;
      closed = true;
      const done = await writers.take();
      await snapshots.close();
      for (const kysely of [writing, aside, reading]) await kysely.destroy();
      await file.close();
      unlock();
      done();
    },
  };
}

/** Kept open for the next: making one, and its statements, costs more than what most are taken for. */
const KEPT = 2;

interface Snapshots {
  readonly take: Database['snapshot'];
  close(): Promise<void>;
}

/** Each on a connection of its own, so that it holds up nobody else. @param connect which may since be closed by others */
function ownSnapshots(connect: () => DatabaseSync, failureOf: FailureOf = sqliteFailure): Snapshots {
  interface Own {
    readonly connection: DatabaseSync;
    readonly kysely: Kysely<Tables>;
  }
  const idle: Own[] = [];
  let isClosed = false;
  const anew = (): Own => {
    const connection = connect();
    return { connection, kysely: readingOf(connection, failureOf) };
  };
  const open = (): Own => {
    const last = idle.pop();
    if (last === undefined) return anew();
    return last.connection.isOpen ? last : open();
  };
  const end = async ({ connection, kysely }: Own): Promise<void> => {
    await kysely.destroy();
    if (connection.isOpen) connection.close();
  };
  return {
    take: async (work) => {
      const own = open();
      try {
        const taken = await transacted(own.kysely, 'snapshot', work);
        if (idle.length < KEPT && !isClosed) idle.push(own);
        else await end(own);
        return taken;
      } catch (error) {
        await end(own);
        throw error;
      }
    },
    close: async () => {
      isClosed = true;
      for (const own of idle.splice(0)) await end(own);
    },
  };
}

function readingOf(own: DatabaseSync, failureOf: FailureOf = sqliteFailure): Kysely<Tables> {
  return kyselyOf({ current: () => own, turns: new Turns(), ready: nothing, after: nothing, failureOf });
}

function nothing(): undefined {}

interface Handle extends Turn {
  /** The connection, which may be another one the next time. */
  readonly current: () => DatabaseSync;
  readonly failureOf: FailureOf;
}

function kyselyOf({ current, failureOf, ...turn }: Handle): Kysely<Tables> {
  const dialect = new SqliteDialect({ database: sqliteDatabase(current) });
  return new Kysely<Tables>({ dialect: guarded(inTurn(dialect, turn), failureOf, false) });
}
