/** Opens the record where the caller says it is, and tells why that does not go. */
import { existsSync, statSync } from 'node:fs';
import type { Database, ReadableDatabase } from '../../db/database.ts';
import { RecordFull, StorageFailed, Unreachable } from '../../db/failures.ts';
import { NewerRecord, NoRecord } from '../../db/migrations/migrate.ts';
import { isDamage } from '../../db/damage.ts';
import { FolderInUse } from '../../db/sqlite/folder-lock.ts';
import { hasRecord, openSqlite, readSqlite } from '../../db/sqlite/open.ts';
import { FolderError } from '../folder-error.ts';
import { makeFolder } from '../make-folder.ts';
import { RecordError } from './record-error.ts';
import { systemFault } from '../system-fault.ts';

/** A data folder, or the address of a PostgreSQL database. The address may hold a password and is never shown. */
export type RecordPlace =
  | { readonly folder: string; readonly url?: never }
  | { readonly url: string; readonly folder?: never };

/** Connections of one call of the command line. */
const CONNECTIONS = 2;

/** For writing. @param connections to PostgreSQL @throws FolderError where there is none: a typing mistake makes no record */
export async function openRecord(place: RecordPlace, connections = CONNECTIONS): Promise<Database> {
  if (place.folder !== undefined) {
    needRecord(place.folder);
    return await makeRecord(place);
  }
  try {
    return await inPostgres(place.url, connections, { onlyThere: true });
  } catch (error) {
    throw refusal(place, error);
  }
}

/** For writing; made where it is not there. @param connections to PostgreSQL @throws FolderError */
export async function makeRecord(place: RecordPlace, connections = CONNECTIONS): Promise<Database> {
  try {
    if (place.folder === undefined) return await inPostgres(place.url, connections);
    if (existsSync(place.folder) && !statSync(place.folder).isDirectory())
      throw new FolderError('not-a-folder', { folder: place.folder });
    makeFolder(place.folder, OWNER_ALONE);
    return await openSqlite(place.folder);
  } catch (error) {
    throw refusal(place, error);
  }
}

/** A record tells every gap of a plant. */
const OWNER_ALONE = 0o700;

/** @throws FolderError */
function needRecord(folder: string): void {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new FolderError('not-a-folder', { folder });
  if (!hasRecord(folder)) throw new FolderError('no-record-in', { folder });
}

/** The driver is loaded for those alone who have such a record: it takes a tenth of a second of each call. */
async function inPostgres(
  address: string,
  connections: number,
  more: { readonly onlyThere?: true } = {},
): Promise<Database> {
  const url = readableAddress(address);
  const { openPostgres } = await import('../../db/postgres/open.ts');
  return await openPostgres({ url, connections, ...more });
}

/** The driver takes any address for one of PostgreSQL, and some for that of another host. @throws FolderError */
function readableAddress(url: string): string {
  if (!/^(postgres|postgresql|socket):|^\//.test(url)) throw new FolderError('record-address', {});
  return url;
}

/** For reading alone, while others may write. @param connections to PostgreSQL @throws FolderError */
export async function readRecord(place: RecordPlace, connections = CONNECTIONS): Promise<ReadableDatabase> {
  if (place.folder === undefined) return await openRecord(place, connections);
  const { folder } = place;
  needRecord(folder);
  try {
    return (await readSqlite(folder)) ?? (await openSqlite(folder));
  } catch (error) {
    throw refusal(place, error);
  }
}

/**
 * What went wrong with a record while it was opened or used, as a refusal; anything else as it is, so also what is a
 * refusal already: only what a driver or a system said is told as a fault of the database.
 */
export function refusal({ folder = '' }: RecordPlace, failed: unknown): unknown {
  if (failed instanceof RecordError || failed instanceof FolderError) return failed;
  const error = isFailure(failed) ? failed.cause : failed;
  if (isDamage(error)) return new FolderError('record-damaged', { folder, error: spoken(error) });
  if (failed instanceof RecordFull) return new RecordError('record-full');
  if (failed instanceof StorageFailed) return new RecordError('record-storage', { error: spoken(error) });
  if (error instanceof FolderInUse) return inUse(folder, error);
  if (error instanceof NoRecord) return new FolderError('no-record-at', {});
  if (error instanceof NewerRecord) return new FolderError('record-newer', { found: error.found });
  return (folder === '' ? ofServer(failed, error) : ofFolder(folder, error)) ?? error;
}

function inUse(folder: string, { holder }: FolderInUse): FolderError {
  const { pid, host, since } = holder ?? {};
  return new FolderError('record-in-use', { folder, pid: pid === undefined ? '' : String(pid), host, since });
}

/** What the system says of a name that no host has. */
const NO_HOST: ReadonlySet<unknown> = new Set(['ENOTFOUND', 'ERR_INVALID_URL']);
const NETWORK: ReadonlySet<unknown> = new Set(['connect', 'getaddrinfo', 'read', 'write']);

function ofServer(failed: unknown, error: unknown): FolderError | null {
  const { code, syscall } = error as { readonly code?: unknown; readonly syscall?: unknown };
  // The driver decodes what is between the signs of an address; the words of these errors may hold all of it.
  if (NO_HOST.has(code) || error instanceof URIError) return new FolderError('record-address', {});
  if (isSpoken(error)) return new FolderError('record-unreachable', { error: error.message });
  if (!(failed instanceof Unreachable) && !NETWORK.has(syscall)) return null;
  return new FolderError('record-unreachable', { error: typeof code === 'string' ? code : spoken(error) });
}

function ofFolder(folder: string, error: unknown): FolderError | null {
  const { code, syscall } = error as { readonly code?: unknown; readonly syscall?: unknown };
  if (typeof code !== 'string' || syscall === undefined) return null;
  return new FolderError('cannot-write', { path: folder, error: systemFault(error) });
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
