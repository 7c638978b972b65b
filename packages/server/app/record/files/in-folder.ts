/**
 * Evidence files that lie in the folder of a plant: where the evidence says, or under their hash in `files`, where `export` puts
 * them. The folder is hostile: only regular files below it are looked at, and no link is followed.
 */
import { lstatSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Evidence } from '@bulkhead/core/model/schema/judgement.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import { sha256Stream } from '../../../db/sha256.ts';
import { localFile, type LocalFile } from '../../local-file.ts';
import { RecordError } from '../record-error.ts';
import type { FileLimits } from './limits.ts';
import { isFileName } from './name.ts';

/** Where `export` puts them, below the folder. */
export const FILES_FOLDER = 'files';

export interface FolderFile {
  /** As the evidence states it, and as it is. */
  readonly sha256: string;
  readonly source: LocalFile;
}

/** A file that is not the one which the evidence states. */
export interface OtherFile {
  readonly evidence: string;
  /** Below the folder. */
  readonly path: string;
  readonly stated: string;
  readonly found: string;
}

export interface EvidenceFiles {
  /** Each once, in the order of the plant. */
  readonly found: readonly FolderFile[];
  readonly others: readonly OtherFile[];
}

/** Evidence that states no hash is let be: nobody can tell whether a file is the one that was collected. @throws FolderError RecordError */
export async function evidenceFiles(
  folder: string,
  { evidence }: Plant,
  limits: FileLimits,
): Promise<EvidenceFiles> {
  const found = new Map<string, FolderFile>();
  const others: OtherFile[] = [];
  for (const item of evidence) {
    const { sha256 } = item;
    if (sha256 === undefined || found.has(sha256)) continue;
    const looked = await lookedAt(folder, item, sha256, limits);
    if (looked === null) continue;
    if ('source' in looked) found.set(sha256, looked);
    else others.push(looked);
  }
  return { found: [...found.values()], others };
}

/** The first that is what the evidence states; else one that is not; null where none is there. */
async function lookedAt(
  folder: string,
  { id, file }: Evidence,
  sha256: string,
  limits: FileLimits,
): Promise<FolderFile | OtherFile | null> {
  let other: OtherFile | null = null;
  for (const path of [`${FILES_FOLDER}/${sha256}`, ...(file === undefined ? [] : [file])]) {
    if (!isRegularBelow(folder, path)) continue;
    const source = localFile(join(folder, path), nameOf(file, id));
    if (source.size > limits.file) throw new RecordError('file-too-big', { found: path, limit: limits.file });
    const is = await hashOf(source);
    if (is === sha256) return { sha256, source };
    other ??= { evidence: id, path, stated: sha256, found: is };
  }
  return other;
}

/** As the evidence calls its file; by the evidence where that is no name. */
function nameOf(file: string | undefined, id: string): string {
  const name = posix.basename(file ?? '');
  return isFileName(name) ? name : id;
}

async function hashOf({ bytes }: LocalFile): Promise<string> {
  const whole = sha256Stream();
  for await (const piece of bytes) whole.update(piece);
  return whole.digest('hex');
}

/** One step of a path down from a folder: no way up, no drive, no second separator, nothing hidden. */
const STEP = /^[^\p{C}\\:]{1,255}$/u;

/** Whether it leads down from a folder, wherever that is. */
export function isPathDown(path: string): boolean {
  return path.split('/').every((step) => STEP.test(step) && step !== '.' && step !== '..');
}

/** @param path as whoever wrote the plant says it */
export function isRegularBelow(folder: string, path: string): boolean {
  const steps = path.split('/');
  if (!isPathDown(path)) return false;
  const above = steps.slice(0, -1).map((_, i) => join(folder, ...steps.slice(0, i + 1)));
  if (!above.every((each) => seen(each)?.isDirectory() === true)) return false;
  return seen(join(folder, ...steps))?.isFile() === true;
}

/** What cannot be looked at is not there. */
function seen(path: string) {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
