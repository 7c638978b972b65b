/**
 * Replaces files of a plant folder. Every new text is complete on the disk beside its file before the first file is
 * replaced, and a file is replaced in one step, so that a reader sees the old text or the new one. The folder is
 * hostile: a link is never followed, and what changed since it was read is left alone.
 */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { FolderError } from './folder-error.ts';
import { systemFault } from './system-fault.ts';

export interface Replacement {
  /** Below the folder, with `/`. */
  readonly path: string;
  /** The text it was read with; null for a file that is not there. */
  readonly before: string | Uint8Array | null;
  /** Null for one that is taken away. */
  readonly after: string | Uint8Array | null;
}

interface Staged {
  readonly target: string;
  /** Null where the file is taken away. */
  readonly staged: string | null;
}

/** Of a plant, which people keep in git and share. */
const SHARED = 0o644;
/** Of what tells every hole of a plant: whoever made it decides who else reads it. */
export const FOR_ITS_MAKER = 0o600;

/**
 * @param newMode of a file that is not there yet; one that is keeps its own
 * @throws FolderError when a file cannot be replaced; then none was, unless the message counts them
 */
export function replaceFiles(
  folder: string,
  replacements: readonly Replacement[],
  newMode: number = SHARED,
): void {
  const stats = replacements.map((replacement) => checked(folder, replacement));
  const staged: Staged[] = [];
  try {
    replacements.forEach((replacement, i) => staged.push(stage(folder, replacement, stats[i], newMode)));
    // Once all are written, the first of these brings most of the others to the disk with it.
    staged.forEach(sync);
  } catch (error) {
    discard(staged);
    throw error;
  }
  staged.forEach(({ target, staged: path }, i) => {
    try {
      if (path === null) rmSync(target);
      else renameSync(path, target);
    } catch (error) {
      discard(staged.slice(i));
      const params = { path: target, error: systemFault(error), n: i, all: staged.length };
      throw new FolderError('cannot-replace', params);
    }
  });
}

function discard(staged: readonly Staged[]): void {
  for (const { staged: left } of staged) if (left !== null) rmSync(left, { force: true });
}

/** What is at the path, once it is known that it may be replaced; undefined when nothing is. */
function checked(folder: string, { path, before }: Replacement): Stats | undefined {
  const parts = path.split('/');
  for (let depth = 1; depth < parts.length; depth++) {
    const above = join(folder, ...parts.slice(0, depth));
    if (lstatSync(above, { throwIfNoEntry: false })?.isDirectory() !== true) {
      throw new FolderError('folder-gone', { path: above });
    }
  }
  const target = join(folder, path);
  const stats = lstatSync(target, { throwIfNoEntry: false });
  if (stats !== undefined && !stats.isFile()) {
    throw new FolderError('not-written-through', { path: target });
  }
  if (stats !== undefined && (stats.mode & 0o222) === 0) {
    throw new FolderError('read-only', { path: target });
  }
  const same = before === null ? stats === undefined : stats !== undefined && textIs(target, before);
  if (same) return stats;
  throw new FolderError('changed-since', { path: target });
}

function textIs(target: string, text: string | Uint8Array): boolean {
  try {
    return readFileSync(target).equals(typeof text === 'string' ? Buffer.from(text, 'utf8') : text);
  } catch (error) {
    throw new FolderError('cannot-read', { path: target, error: systemFault(error) });
  }
}

/** Writes the new text beside its file, with the owner and mode of the old one. */
function stage(
  folder: string,
  { path, after }: Replacement,
  stats: Stats | undefined,
  newMode: number,
): Staged {
  const target = join(folder, path);
  if (after === null) return { target, staged: null };
  const staged = join(dirname(target), `.bulkhead-${randomBytes(8).toString('hex')}.tmp`);
  try {
    // Fails when something of this name is there, a link too.
    const file = openSync(staged, 'wx', newMode);
    try {
      writeFileSync(file, after);
      if (stats !== undefined) takeOver(file, stats);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    rmSync(staged, { force: true });
    throw new FolderError('cannot-write', { path: target, error: systemFault(error) });
  }
  return { target, staged };
}

function sync({ target, staged }: Staged): void {
  if (staged === null) return;
  try {
    const file = openSync(staged, 'r+');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new FolderError('cannot-write', { path: target, error: systemFault(error) });
  }
}

function takeOver(file: number, { mode, uid, gid }: Stats): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    // Only a superuser may give a file away; for anybody else it becomes theirs, as in any editor.
  }
  fchmodSync(file, mode & 0o7777);
}
