/** Workbooks on the disk. Nothing that somebody filled in is overwritten unasked. */
import { mkdirSync, readFileSync, lstatSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKBOOK_LIMITS } from '@bulkhead/core/workbook/limits.ts';
import { FolderError } from './folder-error.ts';

export interface WorksheetFile {
  /** Its name in the folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * @param replace files of these names that are there already
 * @throws FolderError before anything is written, when one is there that holds something else
 */
export function writeWorksheets(folder: string, files: readonly WorksheetFile[], replace: boolean): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new FolderError('cannot-write', { path: folder, error: codeOf(error) });
  }
  const wanted = files.filter(({ name, bytes }) => !isThere(join(folder, name), bytes, replace));
  for (const { name, bytes } of wanted) {
    const path = join(folder, name);
    try {
      writeFileSync(path, bytes);
    } catch (error) {
      throw new FolderError('cannot-write', { path, error: codeOf(error) });
    }
  }
}

/** The same bytes are there; other ones may be somebody's work. */
function isThere(path: string, bytes: Uint8Array, replace: boolean): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return false;
  if (!stats.isFile()) throw new FolderError('not-written-through', { path });
  if (stats.size === bytes.length && readFileSync(path).equals(bytes)) return true;
  if (replace) return false;
  throw new FolderError('worksheet-there', { path });
}

/** @throws FolderError */
export function readWorksheetFile(path: string): Uint8Array {
  try {
    const stats = lstatSync(path);
    // Looked at before the bytes are; the reader would refuse them as well.
    if (stats.size > WORKBOOK_LIMITS.bytes)
      throw new FolderError('file-too-large', { path, found: stats.size, limit: WORKBOOK_LIMITS.bytes });
    return readFileSync(path);
  } catch (error) {
    if (error instanceof FolderError) throw error;
    throw new FolderError('cannot-read', { path, error: codeOf(error) });
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
