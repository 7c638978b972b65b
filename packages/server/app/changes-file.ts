/** The file of changes that a call names, or what comes in on standard input. */
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';
import { sourceOfBytes } from './source-files.ts';
import { bytesOf, standardInput } from './text-file.ts';

/** @param path `-` for standard input @throws FolderError */
export function changesFile(path: string): SourceFile {
  return sourceOfBytes(path, path === '-' ? standardInput() : bytesOf(path));
}
