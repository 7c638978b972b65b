/** One database, whichever engine it is: where it is read, where it is written, and how a write ends. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { AbortedTransactionError, type CompiledQuery, type Kysely, type Transaction } from 'kysely';
import { RecordFull } from './failures.ts';
import type { Tables } from './tables.ts';

export type EngineName = 'sqlite' | 'postgres';

/** Inside of a transaction. */
export type Tx = Transaction<Tables>;

export interface Database {
  readonly engine: EngineName;
  /** For single statements that read. @throws when it is used inside `write` or `snapshot` */
  readonly reading: Kysely<Tables>;
  /** All of the work or nothing. @throws CommitUnknown when nobody can say which */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * The same of what may be gone with the power, since it can be made again: nobody who waits for an answer waits for the
   * disk meanwhile. Of a later `write` it is part like everything before it. @throws CommitUnknown
   */
  writeAside<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Reads one moment, however long it takes and whoever writes meanwhile. */
  snapshot<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Other processes that have the same record open. */
  readonly others: Others;
  close(): Promise<void>;
}

export interface Others {
  /** What a transaction that writes an entry says to them: they hear it once it is committed. Null where nobody else can be. */
  tell(tx: Tx, plant: string): CompiledQuery | null;
  /**
   * What is missed while the connection is away is not told later: whoever must not miss it looks now and then.
   * @param listener given the plant that another process wrote to @returns ends it
   */
  hear(listener: (plant: string) => void): () => Promise<void>;
}

/** Where the record is one process's alone. */
export const NO_OTHERS: Others = { tell: () => null, hear: () => async () => await Promise.resolve() };

/** A record that is only read; another process may have it meanwhile. */
export type ReadableDatabase = Pick<Database, 'engine' | 'reading' | 'snapshot' | 'close'>;

/** The answer to COMMIT did not come: the work may be in the database or not. Whoever named the write can look. */
export class CommitUnknown extends Error {
  constructor(cause: unknown) {
    super('the answer to COMMIT was lost', { cause });
  }
}

const inside = new AsyncLocalStorage<true>();

/**
 * Called where a connection is taken. The root handle inside a transaction would wait on SQLite for the one connection
 * that this very transaction holds, for ever, and on PostgreSQL read past it: a bug of ours on both.
 */
export function refuseInside(): void {
  if (inside.getStore() === true) throw new Error('the root handle was used inside a transaction');
}

/** Runs work in a transaction of this handle. */
export async function transacted<T>(
  root: Kysely<Tables>,
  purpose: 'write' | 'snapshot',
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  refuseInside();
  const builder =
    purpose === 'snapshot'
      ? root.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only')
      : root.startTransaction();
  const tx = await builder.execute();
  let value: T;
  try {
    value = await inside.run(true, () => work(tx));
  } catch (error) {
    await tx
      .rollback()
      .execute()
      .catch(() => undefined);
    throw error;
  }
  try {
    await tx.commit().execute();
  } catch (error) {
    await tx
      .rollback()
      .execute()
      .catch(() => undefined);
    throw isRefusal(error) ? error : new CommitUnknown(error);
  }
  return value;
}

/** A database that says this of a COMMIT has not committed. */
function isRefusal(error: unknown): boolean {
  return error instanceof AbortedTransactionError || error instanceof RecordFull;
}
