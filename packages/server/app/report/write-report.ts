/**
 * Puts the files of a report into a folder. A file that stands there is replaced, or removed when this report has none
 * of its kind, only when the list in the folder says that we wrote it as it is: what somebody edited since, or
 * put there, stays.
 */
import { lstatSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { byKey } from '@bulkhead/core/lib/order.ts';
import type { ReportFileEntry, ReportList } from '@bulkhead/core/report/report-schema.ts';
import { REPORT_LIST_SCHEMA, isReportList } from '@bulkhead/core/report/report-schema.ts';
import { sha256Hex } from '../../db/sha256.ts';
import { FolderError } from '../folder-error.ts';
import { makeFolder } from '../make-folder.ts';
import { FOR_ITS_MAKER, replaceFiles, type Replacement } from '../replace-files.ts';
import { systemFault } from '../system-fault.ts';

export interface ReportFile {
  /** Below the folder, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The list of what is ours in a folder. */
export const LIST = 'report.json';

/** Of what the files were made; the same for all files of one run. */
export type MadeFrom = Omit<ReportFileEntry, 'path' | 'bytes' | 'sha256'>;

export interface Writing {
  readonly files: readonly ReportFile[];
  readonly from: MadeFrom;
  /** Files that are not ours are replaced as well. */
  readonly force: boolean;
  /** Whether a file of an earlier run is out of date when this run does not make it again. */
  readonly isStale: (path: string) => boolean;
}

export interface Written {
  readonly list: ReportList;
  /** Of an earlier run, as we wrote them: they are gone. */
  readonly removed: readonly string[];
  /** Of an earlier run and changed since: they stay. */
  readonly left: readonly string[];
}

/** @throws FolderError when a file is not ours, or cannot be written */
export function writeReport(folder: string, { files, from, force, isStale }: Writing): Written {
  refuseTwice(files);
  makeFolder(folder);
  const known = listIn(folder, force);
  const made = new Set(files.map(({ path }) => path));
  const others = known.filter(({ path }) => !made.has(path));
  const stale = others.filter(({ path }) => isStale(path)).map((entry) => stateOf(folder, entry));
  const left = stale.filter(({ state }) => state === 'edited').map(({ path }) => path);
  const removed = stale.filter(({ state }) => state === 'ours').map(({ path }) => path);
  const kept = others.filter(({ path }) => !isStale(path) || left.includes(path));
  const list: ReportList = {
    schema: REPORT_LIST_SCHEMA,
    files: [...kept, ...files.map((file) => entryOf(file, from))].sort(byKey(({ path }) => path)),
  };
  const all = [...files, { path: LIST, content: `${JSON.stringify(list, null, 2)}\n` }];
  const replacements = all.map((file) => replacement(folder, file, known, force));
  for (const { path } of files) makeFolder(dirname(join(folder, path)));
  // Before the list: a file that could not be removed must still be on it.
  for (const path of removed) remove(join(folder, path));
  replaceFiles(folder, replacements, FOR_ITS_MAKER);
  return { list, removed, left };
}

/** One of the two would be lost. */
function refuseTwice(files: readonly ReportFile[]): void {
  const paths = files.map(({ path }) => path.toLowerCase());
  const twice = paths.find((path, i) => paths.indexOf(path) !== i);
  if (twice !== undefined) throw new Error(`two files of the report are called ${twice}`);
}

interface Stale {
  readonly path: string;
  readonly state: 'ours' | 'edited' | 'gone';
}

/** A link, or a file below one, is not what we wrote. */
function stateOf(folder: string, { path, sha256 }: ReportFileEntry): Stale {
  const target = join(folder, path);
  const stats = lstatSync(target, { throwIfNoEntry: false });
  if (stats === undefined) return { path, state: 'gone' };
  const isPlain = stats.isFile() && lstatSync(dirname(target)).isDirectory();
  const isOurs = isPlain && sha256Hex(contentOf(target) ?? new Uint8Array()) === sha256;
  return { path, state: isOurs ? 'ours' : 'edited' };
}

function remove(path: string): void {
  try {
    rmSync(path);
  } catch (error) {
    throw new FolderError('cannot-write', { path, error: systemFault(error) });
  }
}

/** What was written there before; nothing where there is no list. */
function listIn(folder: string, force: boolean): readonly ReportFileEntry[] {
  const text = contentOf(join(folder, LIST));
  if (text === null) return [];
  const list = parsed(Buffer.from(text).toString('utf8'));
  if (isReportList(list)) return list.files;
  if (force) return [];
  throw new FolderError('not-ours', { path: join(folder, LIST) });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Somebody else's file: the caller says so.
    return null;
  }
}

function replacement(
  folder: string,
  { path, content }: ReportFile,
  known: readonly ReportFileEntry[],
  force: boolean,
): Replacement {
  const target = join(folder, path);
  const before = contentOf(target);
  const entry = known.find((one) => one.path === path);
  const ours = before === null || path === LIST || entry?.sha256 === sha256Hex(before);
  if (!ours && !force) throw new FolderError('not-ours', { path: target });
  return { path, before, after: content };
}

function contentOf(path: string): Uint8Array | null {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  if (!stats.isFile()) throw new FolderError('not-written-through', { path });
  try {
    return readFileSync(path);
  } catch (error) {
    throw new FolderError('cannot-read', { path, error: systemFault(error) });
  }
}

function entryOf({ path, content }: ReportFile, from: MadeFrom): ReportFileEntry {
  // Several megabytes of text: neither needs them as bytes.
  return { path, bytes: Buffer.byteLength(content), sha256: sha256Hex(content), ...from };
}
