/** A file somebody named, or standard input. What has no end (a device, a pipe) is read no further than a file may be long. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { LIMITS } from '@bulkhead/core/model/limits.ts';
import { FolderError } from './folder-error.ts';
import { systemCode, systemFault } from './system-fault.ts';

/** @throws FolderError */
export function textFile(path: string): string {
  return Buffer.from(bytesOf(path)).toString('utf8');
}

/** @throws FolderError */
export function bytesOf(path: string): Uint8Array {
  return read(path, () => {
    const opened = openSync(path, 'r');
    try {
      return bytesFrom(opened, path);
    } finally {
      closeSync(opened);
    }
  });
}

const STANDARD_INPUT = 0;

/** What comes in on standard input, which is told of as `-`. @throws FolderError */
export function standardInput(): Uint8Array {
  return read('-', () => bytesFrom(STANDARD_INPUT, '-'));
}

function read(path: string, bytes: () => Uint8Array): Uint8Array {
  try {
    return bytes();
  } catch (error) {
    if (error instanceof FolderError) throw error;
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new FolderError('no-such-file', { path });
    if (code === 'EISDIR') throw new FolderError('is-a-folder', { path });
    throw new FolderError('cannot-read', { path, error: systemFault(error) });
  }
}

const PIECE = 65_536;

/** The size that a file says comes first: a device or a pipe says 0, whatever it holds. */
function bytesFrom(opened: number, path: string): Uint8Array {
  const limit = LIMITS.fileBytes;
  const { size } = fstatSync(opened);
  if (size > limit) throw new FolderError('file-too-large', { path, found: size, limit });
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const piece = Buffer.alloc(Math.max(PIECE, size - length));
    const found = readSync(opened, piece, 0, piece.length, null);
    if (found === 0) return Buffer.concat(pieces);
    length += found;
    if (length > limit) throw new FolderError('file-without-end', { path, limit });
    pieces.push(piece.subarray(0, found));
  }
}
