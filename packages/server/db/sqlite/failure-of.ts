/** What an error of SQLite means for the record. */
import { RecordFull, StorageFailed } from '../failures.ts';

/** Primary result codes; an extended one has its primary one in the low byte. */
const FULL = 13;
/** Reading, writing and syncing failed; the file is not what it was, or cannot be opened or written any more. */
const STORAGE: ReadonlySet<number> = new Set([
  8, // READONLY: the file was moved or its file system is read only now
  10, // IOERR
  11, // CORRUPT
  14, // CANTOPEN
  26, // NOTADB
]);

export function sqliteFailure(error: unknown): unknown {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  if (typeof code !== 'number') return error;
  if ((code & 0xff) === FULL) return new RecordFull(error);
  return STORAGE.has(code & 0xff) ? new StorageFailed(error) : error;
}
