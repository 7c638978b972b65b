/** A text file somebody named. Sizes are looked at before bytes are. */
import { readFileSync, statSync } from 'node:fs';
import { LIMITS } from '@bulkhead/core/model/limits.ts';
import { FolderError } from './folder-error.ts';
import { systemCode, systemFault } from './system-fault.ts';

/** @throws FolderError */
export function textFile(path: string): string {
  return Buffer.from(bytesOf(path)).toString('utf8');
}

/** @throws FolderError */
export function bytesOf(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > LIMITS.fileBytes)
      throw new FolderError('file-too-large', { path, found: size, limit: LIMITS.fileBytes });
    return readFileSync(path);
  } catch (error) {
    if (error instanceof FolderError) throw error;
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new FolderError('no-such-file', { path });
    if (code === 'EISDIR') throw new FolderError('is-a-folder', { path });
    throw new FolderError('cannot-read', { path, error: systemFault(error) });
  }
}
