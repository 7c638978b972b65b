/**
 * Puts the files of a report into a folder. A file that stands there is replaced only when the list in the folder says
 * that we wrote it as it is: what somebody edited since, or put there, stays.
 */
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReportFileEntry, ReportList } from '@bulkhead/core/report/report-schema.ts';
import { REPORT_LIST_SCHEMA, isReportList } from '@bulkhead/core/report/report-schema.ts';
import { FolderError } from '../folder-error.ts';
import { replaceFiles, type Replacement } from '../replace-files.ts';

export interface ReportFile {
  /** Below the folder, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The list of what is ours in a folder. */
export const LIST = 'report.json';

/** Of what the files were made; the same for all files of one run. */
export type MadeFrom = Omit<ReportFileEntry, 'path' | 'bytes' | 'sha256'>;

/** @throws FolderError when a file is not ours, or cannot be written */
export function writeReport(
  folder: string,
  files: readonly ReportFile[],
  from: MadeFrom,
  force: boolean,
): ReportList {
  makeFolder(folder);
  const known = listIn(folder, force);
  const entries = files.map((file) => entryOf(file, from));
  const kept = known.filter(({ path }) => !entries.some((entry) => entry.path === path));
  const list: ReportList = {
    schema: REPORT_LIST_SCHEMA,
    files: [...kept, ...entries].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  const all = [...files, { path: LIST, content: `${JSON.stringify(list, null, 2)}\n` }];
  const replacements = all.map((file) => replacement(folder, file, known, force));
  for (const { path } of files) makeFolder(dirname(join(folder, path)));
  replaceFiles(folder, replacements);
  return list;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new FolderError('cannot-write', {
      path: folder,
      error: (error as NodeJS.ErrnoException).code ?? '',
    });
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
  const ours = before === null || path === LIST || entry?.sha256 === digestOf(before);
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
    throw new FolderError('cannot-read', { path, error: (error as NodeJS.ErrnoException).code ?? '' });
  }
}

function entryOf({ path, content }: ReportFile, from: MadeFrom): ReportFileEntry {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return { path, bytes: bytes.length, sha256: digestOf(bytes), ...from };
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
