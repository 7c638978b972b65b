/** Opens the record where the caller says it is, and tells why that does not go. */
import { existsSync, statSync } from 'node:fs';
import type { Database, ReadableDatabase } from '../../db/database.ts';
import { RecordFull, StorageFailed, Unreachable } from '../../db/failures.ts';
import { NewerRecord } from '../../db/migrations/migrate.ts';
import { openPostgres } from '../../db/postgres/open.ts';
import { FolderInUse } from '../../db/sqlite/folder-lock.ts';
import { hasRecord, openSqlite, readSqlite } from '../../db/sqlite/open.ts';
import { FolderError } from '../folder-error.ts';
import { RecordError } from './record-error.ts';
import { systemFault } from '../system-fault.ts';

/** A data folder, or the address of a PostgreSQL database. The address may hold a password and is never shown. */
export type RecordPlace =
  | { readonly folder: string; readonly url?: never }
  | { readonly url: string; readonly folder?: never };

/** Connections of one call of the command line. */
const CONNECTIONS = 2;

/** For writing; made where it is not there. @throws FolderError */
export async function openRecord(place: RecordPlace): Promise<Database> {
  try {
    if (place.folder === undefined) return await openPostgres({ url: place.url, connections: CONNECTIONS });
    if (existsSync(place.folder) && !statSync(place.folder).isDirectory())
      throw new FolderError('not-a-folder', { folder: place.folder });
    return await openSqlite(place.folder);
  } catch (error) {
    throw refusal(place, error);
  }
}

/** For reading alone, while others may write. @throws FolderError */
export async function readRecord(place: RecordPlace): Promise<ReadableDatabase> {
  if (place.folder === undefined) return await openRecord(place);
  const { folder } = place;
  if (!existsSync(folder)) throw new FolderError('no-such-folder', { folder });
  if (!statSync(folder).isDirectory()) throw new FolderError('not-a-folder', { folder });
  if (!hasRecord(folder)) throw new FolderError('no-record-in', { folder });
  try {
    return (await readSqlite(folder)) ?? (await openSqlite(folder));
  } catch (error) {
    throw refusal(place, error);
  }
}

const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;

/** What went wrong with a record while it was opened or used, as a refusal; anything else as it is. */
export function refusal({ folder = '' }: RecordPlace, failed: unknown): unknown {
  const error = isFailure(failed) ? failed.cause : failed;
  if (failed instanceof RecordFull) return new RecordError('record-full');
  if (failed instanceof StorageFailed) return new RecordError('record-storage', { error: spoken(error) });
  if (error instanceof FolderInUse) {
    const { pid, host, since } = error.holder ?? {};
    return new FolderError('record-in-use', {
      folder,
      pid: pid === undefined ? '' : String(pid),
      host,
      since,
    });
  }
  if (error instanceof NewerRecord) return new FolderError('record-newer', { found: error.found });
  const { errcode, code } = error as { readonly errcode?: unknown; readonly code?: unknown };
  if (errcode === SQLITE_CORRUPT || errcode === SQLITE_NOTADB)
    return new FolderError('record-damaged', { folder, error: (error as Error).message });
  if (folder === '' && typeof code === 'string')
    return new FolderError('record-unreachable', { error: isSpoken(error) ? error.message : code });
  if (folder !== '' && typeof code === 'string' && (error as { syscall?: unknown }).syscall !== undefined)
    return new FolderError('cannot-write', { path: folder, error: systemFault(error) });
  return error;
}

/** What the database and the driver said is behind ours. */
function isFailure(error: unknown): error is Error {
  return error instanceof StorageFailed || error instanceof Unreachable || error instanceof RecordFull;
}

function spoken(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** PostgreSQL itself said it; what the network says of an address may hold all of it. */
function isSpoken(error: unknown): error is Error {
  return typeof (error as { severity?: unknown }).severity === 'string';
}
