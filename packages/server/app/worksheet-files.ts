/** Workbooks on the disk. Nothing that somebody filled in is overwritten unasked. */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { WORKBOOK_LIMITS } from '@bulkhead/core/workbook/limits.ts';
import { byCodeUnit } from '@bulkhead/core/lib/order.ts';
import { FolderError } from './folder-error.ts';
import { makeFolder } from './make-folder.ts';
import { FOR_ITS_MAKER, replaceFiles, type Replacement } from './replace-files.ts';
import { systemCode, systemFault } from './system-fault.ts';

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
  makeFolder(folder);
  replaceFiles(
    folder,
    files.flatMap(({ name, bytes }) => replacement(join(folder, name), name, bytes, replace)),
    FOR_ITS_MAKER,
  );
}

/** Nothing where the same bytes are there already; other ones may be somebody's work. */
function replacement(
  path: string,
  name: string,
  bytes: Uint8Array,
  replace: boolean,
): readonly Replacement[] {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return [{ path: name, before: null, after: bytes }];
  if (!stats.isFile()) throw new FolderError('not-written-through', { path });
  const before = readFileSync(path);
  if (before.equals(bytes)) return [];
  if (!replace) throw new FolderError('worksheet-there', { path });
  return [{ path: name, before, after: bytes }];
}

/**
 * Paths of workbooks; a folder stands for those in it, without the files that a spreadsheet program locks them by.
 * @throws FolderError where a folder holds none
 */
export function workbookPaths(path: string): readonly string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  let names: readonly string[];
  try {
    names = readdirSync(path);
  } catch (error) {
    throw new FolderError('cannot-read', { path, error: systemFault(error) });
  }
  const workbooks = names.filter((name) => /^[^.~].*\.xlsx$/i.test(name));
  if (workbooks.length === 0) throw new FolderError('no-workbook-in', { folder: path });
  return workbooks.toSorted(byCodeUnit).map((name) => join(path, name));
}

/** A link is followed, so what is measured is what was opened, and no more is read than may be. @throws FolderError */
export function readWorksheetFile(path: string): Uint8Array {
  try {
    // Without waiting for somebody to write into a pipe; Windows has no such flag and no such pipes.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return bytesOf(path, file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof FolderError) throw error;
    if (systemCode(error) === 'ENOENT') throw new FolderError('no-such-file', { path });
    throw new FolderError('cannot-read', { path, error: systemFault(error) });
  }
}

function bytesOf(path: string, file: number): Uint8Array {
  const stats = fstatSync(file);
  const limit = WORKBOOK_LIMITS.bytes;
  if (!stats.isFile()) throw new FolderError('not-regular', { path });
  if (stats.size > limit) throw new FolderError('file-too-large', { path, found: stats.size, limit });
  const bytes = Buffer.alloc(stats.size);
  let read = 0;
  for (let n = -1; n !== 0 && read < bytes.length; read += n) {
    n = readSync(file, bytes, read, bytes.length - read, null);
  }
  return bytes.subarray(0, read);
}
