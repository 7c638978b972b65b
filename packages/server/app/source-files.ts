/**
 * The files of a folder that hold text of a plant. The folder is hostile: only regular files below it are read, no
 * link is followed, and sizes are looked at before bytes are.
 */
import { lstatSync, readFileSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { LIMITS } from '@bulkhead/core/model/limits.ts';
import { csvMeant, csvSection } from '@bulkhead/core/model/sections.ts';
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';
import { FolderError } from './folder-error.ts';
import { systemCode, systemFault } from './system-fault.ts';

const DEEPEST = 3;

/**
 * @param shownAs the folder as the files are told of, such as `../organisation`; by default they are told by their names in it
 * @throws FolderError when the folder or a file of it cannot be read
 */
export function sourceFiles(folder: string, shownAs = ''): readonly SourceFile[] {
  const names = listed(folder, '', 0);
  if (names.length > LIMITS.files) {
    throw new FolderError('too-many-files', { folder, found: names.length, limit: LIMITS.files });
  }
  const prefix = shownAs === '' ? '' : `${shownAs}/`;
  return names.map((name) => readSource(join(folder, name), `${prefix}${name}`));
}

function listed(folder: string, below: string, depth: number): readonly string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(folder, below), { withFileTypes: true });
  } catch (error) {
    throw unreadable(join(folder, below), error);
  }
  return entries
    .flatMap((entry) => {
      if (entry.name.startsWith('.')) return [];
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory() && depth < DEEPEST) return listed(folder, name, depth + 1);
      return entry.isFile() && isPlantFile(name, depth) ? [name] : [];
    })
    .sort();
}

function isPlantFile(name: string, depth: number): boolean {
  if (/\.ya?ml$/.test(name)) return true;
  // CSV below the top is evidence, not a section.
  return depth === 0 && (csvSection(name) !== null || csvMeant(name) !== null);
}

function readSource(path: string, shownAs: string): SourceFile {
  const { size } = lstatSync(path);
  if (size > LIMITS.fileBytes) {
    throw new FolderError('file-too-large', { path, found: size, limit: LIMITS.fileBytes });
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
  return sourceOfBytes(shownAs, bytes);
}

/** Bytes as text, or what of them can be read where they are no UTF-8. */
export function sourceOfBytes(shownAs: string, bytes: Uint8Array): SourceFile {
  try {
    return { path: shownAs, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return upToBadBytes(shownAs, bytes);
  }
}

/** The text of one file of the folder, or null when there is none. @throws FolderError when it is no regular file */
export function fileText(folder: string, name: string): string | null {
  const path = join(folder, name);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  if (!stats.isFile()) throw new FolderError('not-written-through', { path });
  return readSource(path, name).text;
}

/** The readable start of a file that is no UTF-8, so that the place of the first bad byte can be told. */
function upToBadBytes(path: string, bytes: Uint8Array): SourceFile {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const good = text.indexOf('\ufffd');
  const at = good < 0 ? text.length : good;
  const file = { path, text: text.slice(0, at), invalidUtf8At: at };
  return isUtf16(bytes) ? { ...file, encoding: 'UTF-16' } : file;
}

/** As its first two bytes say: what spreadsheet programs call Unicode text. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function unreadable(path: string, error: unknown): FolderError {
  const code = systemCode(error);
  if (code === 'ENOENT') return new FolderError('no-such-folder', { folder: path });
  if (code === 'ENOTDIR') return new FolderError('not-a-folder', { folder: path });
  return new FolderError('cannot-read', { path, error: systemFault(error) });
}
