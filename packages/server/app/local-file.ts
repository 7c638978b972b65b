/**
 * A file that goes into a record, read a piece at a time. What is no regular file is refused before it is opened, and one
 * that others write to meanwhile is refused at its end: its bytes would be those of no moment.
 */
import { constants, lstatSync, type BigIntStats } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { FolderError } from './folder-error.ts';
import { systemCode, systemFault } from './system-fault.ts';

export interface LocalFile {
  readonly name: string;
  readonly path: string;
  readonly size: number;
  /** The same each time they are walked. @throws FolderError */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** @param name by which it is to go; its own by default @throws FolderError */
export function localFile(path: string, name: string = basename(path)): LocalFile {
  const seen = regular(path);
  const bytes = { [Symbol.asyncIterator]: () => bytesOf(path, seen) };
  return { name, path, size: Number(seen.size), bytes };
}

function regular(path: string): BigIntStats {
  let seen: BigIntStats;
  try {
    seen = lstatSync(path, { bigint: true });
  } catch (error) {
    throw unreadable(path, error);
  }
  if (seen.isSymbolicLink()) throw new FolderError('is-a-link', { path });
  if (seen.isDirectory()) throw new FolderError('is-a-folder', { path });
  if (!seen.isFile()) throw new FolderError('not-regular', { path });
  return seen;
}

const PIECE = 1 << 18;
/** Whatever comes to stand at the path meanwhile, no link is followed and nothing waits for a writer. */
const CAREFULLY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

async function* bytesOf(path: string, seen: BigIntStats): AsyncGenerator<Uint8Array> {
  const file = await asked(path, async () => await open(path, CAREFULLY));
  try {
    await refuseChanged(path, file, seen);
    for (let at = 0n; at <= seen.size;) {
      const piece = new Uint8Array(PIECE);
      const { bytesRead } = await asked(path, async () => await file.read(piece, 0, PIECE, null));
      if (bytesRead === 0) break;
      at += BigInt(bytesRead);
      yield piece.subarray(0, bytesRead);
    }
    await refuseChanged(path, file, seen);
  } finally {
    await file.close();
  }
}

async function refuseChanged(path: string, file: FileHandle, seen: BigIntStats): Promise<void> {
  const now = await asked(path, async () => await file.stat({ bigint: true }));
  const same = (['dev', 'ino', 'size', 'mtimeNs', 'ctimeNs'] as const).every((key) => now[key] === seen[key]);
  if (!same) throw new FolderError('file-changed', { path });
}

async function asked<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): FolderError {
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new FolderError('no-such-file', { path });
  return new FolderError('cannot-read', { path, error: systemFault(error) });
}
