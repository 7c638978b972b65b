/**
 * The file of a record and the connections to it, which are replaced together when the storage under them failed.
 *
 * After a failed sync a kernel may count pages as written that are not on the disk, and a transaction that was refused may
 * stand whole in the log as this machine sees it. Whoever went on would acknowledge what a power cut takes away. So nothing
 * is read or written until every connection was closed, the log was carried over into the database (which writes its
 * pages again and syncs them) and the newest entry is still there. A request whose outcome nobody knew is then looked for
 * among what is really on the disk.
 */
import { DatabaseSync } from 'node:sqlite';
import { StorageFailed } from '../failures.ts';
import { carrierOf, isCarryOverDue } from './carry-over.ts';
import { sqliteFailure } from './failure-of.ts';

export interface SqliteFile {
  readonly writing: () => DatabaseSync;
  readonly reading: () => DatabaseSync;
  /** A connection of its own that reads; closed with the others. */
  readonly snapshot: () => DatabaseSync;
  /** What the storage said is not to be built on until `renew`. */
  distrust(): void;
  distrusted(): boolean;
  /** Nobody may be writing. @throws StorageFailed RecordFull; it is then tried again before the next use */
  renew(): void;
  /**
   * Carries the log over into the database when it has become long. Nobody may be writing until it resolves.
   * @returns undefined when nothing is to be done
   */
  tidied(): Promise<void> | undefined;
  /** Until `synced`, what is committed stands in the log, and is not waited for until it is on the disk. */
  unsynced(): void;
  /** What was committed since is carried over, which syncs it, by a thread; from now on each commit waits again. As `tidied`. */
  synced(): Promise<void> | undefined;
  close(): Promise<void>;
}

/** @throws StorageFailed */
export function openFile(path: string): SqliteFile {
  const all = new Set<DatabaseSync>();
  const connect = (readOnly: boolean): DatabaseSync => {
    const connection = connectionOf(path, readOnly);
    for (const other of all) if (!other.isOpen) all.delete(other);
    all.add(connection);
    return connection;
  };
  const close = (): void => {
    for (const connection of all) if (connection.isOpen) connection.close();
    all.clear();
  };
  const carrier = carrierOf(path);
  let writing = connect(false);
  let reading: DatabaseSync | null = null;
  let newest: Newest | null = null;
  let distrusted = false;
  const renew = (): void => {
    newest ??= newestOf(reading ?? writing);
    close();
    reading = null;
    writing = connect(false);
    if (!carryOver(writing)) throw new StorageFailed(new Error('somebody reads what was before the failure'));
    if (newest !== null && !holds(writing, newest)) throw lost(newest);
    newest = null;
    distrusted = false;
  };
  try {
    carryOver(writing);
  } catch (error) {
    // On a full disk the record can still be read.
    if ((error as { errcode?: unknown }).errcode !== FULL) {
      close();
      throw sqliteFailure(error);
    }
  }
  return {
    writing: () => writing,
    reading: () => (reading ??= connect(true)),
    snapshot: () => connect(true),
    distrust: () => (distrusted = true),
    distrusted: () => distrusted,
    renew,
    unsynced: () => writing.exec('pragma synchronous = normal'),
    synced: () => {
      if (distrusted || !writing.isOpen) return;
      writing.exec(EACH_SYNCED);
      return carrier.carryOver();
    },
    tidied: () => {
      if (distrusted || !writing.isOpen || !isCarryOverDue(writing)) return;
      return carrier.carryOver();
    },
    close: async () => {
      await carrier.end();
      close();
    },
  };
}

const FULL = 13;
const EACH_SYNCED = 'pragma synchronous = full';

/**
 * WAL lets readers go on while one writes; FULL syncs the log with each commit, so what was acknowledged outlives
 * a power cut. The log is carried over when we say so, not in a commit. Every process that writes here holds the folder's lock, so nobody else is ever waited for.
 */
export function connectionOf(path: string, readOnly: boolean): DatabaseSync {
  const connection = new DatabaseSync(path, { readOnly, enableForeignKeyConstraints: true });
  const written = `pragma journal_mode = wal; ${EACH_SYNCED}; pragma wal_autocheckpoint = 0`;
  // What was purged is to be gone: pages that are let go of are written over, not only forgotten.
  if (!readOnly) connection.exec(`${written}; pragma secure_delete = on`);
  return connection;
}

/** Carries the log over into the database and syncs both. @returns whether whole: another process may read an old part */
function carryOver(connection: DatabaseSync): boolean {
  const done = connection.prepare('pragma wal_checkpoint(truncate)').get() as { readonly busy: number };
  return done.busy === 0;
}

interface Newest {
  readonly row: number;
  readonly hash: string;
}

/** The entry that was written last. Null when there is none, or it cannot be asked any more. */
function newestOf(connection: DatabaseSync): Newest | null {
  try {
    const newest = connection
      .prepare('select rowid as row, hash from entry order by rowid desc limit 1')
      .get();
    return (newest as Newest | undefined) ?? null;
  } catch {
    return null;
  }
}

function holds(connection: DatabaseSync, { row, hash }: Newest): boolean {
  return connection.prepare('select 1 from entry where rowid = ? and hash = ?').get(row, hash) !== undefined;
}

function lost({ hash }: Newest): StorageFailed {
  return new StorageFailed(new Error(`the entry ${hash} was there and no longer is`));
}
