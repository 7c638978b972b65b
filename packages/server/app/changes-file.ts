/** The file of changes that a call names, or what comes in on standard input. */
import { readFileSync } from 'node:fs';
import { LIMITS } from '@bulkhead/core/model/limits.ts';
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';
import { FolderError } from './folder-error.ts';
import { sourceOfBytes } from './source-files.ts';
import { systemFault } from './system-fault.ts';
import { bytesOf } from './text-file.ts';

const STANDARD_INPUT = 0;

/** @param path `-` for standard input @throws FolderError */
export function changesFile(path: string): SourceFile {
  return sourceOfBytes(path, path === '-' ? standardInput() : bytesOf(path));
}

function standardInput(): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(STANDARD_INPUT);
  } catch (error) {
    throw new FolderError('cannot-read', { path: '-', error: systemFault(error) });
  }
  if (bytes.length <= LIMITS.fileBytes) return bytes;
  throw new FolderError('file-too-large', { path: '-', found: bytes.length, limit: LIMITS.fileBytes });
}
