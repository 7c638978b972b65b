/**
 * A TAR archive that somebody sent, into an empty folder: as hostile as a ZIP archive, and looked at the same way. All heads
 * are read before anything is written; what is neither a file nor a folder is refused.
 */
import { closeSync, fstatSync, openSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ArchiveRefused, foldersAbove, pathDown, read, sameFile, type ArchiveLimits } from './unzip.ts';

const BLOCK = 512;
/** Bytes of what stands before an entry, such as its long name. */
const MOST_EXTENSION = 64 * 1024;

interface Entry {
  readonly name: string;
  readonly size: number;
  readonly at: number;
}

/** Whether it says so where such archives do. */
export function isTar(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    return read(file, 257, 5).toString('latin1') === 'ustar';
  } finally {
    closeSync(file);
  }
}

/** @returns names of the files, in their order @throws ArchiveRefused before anything is written */
export async function untar(path: string, folder: string, limits: ArchiveLimits): Promise<readonly string[]> {
  const file = openSync(path, 'r');
  try {
    const entries = entriesOf(file, limits);
    for (const { name, size, at } of entries) {
      const to = join(folder, ...name.split('/'));
      await mkdir(dirname(to), { recursive: true });
      await writeFile(to, read(file, at, size), { flag: 'wx', mode: 0o600 });
    }
    return entries.map(({ name }) => name);
  } finally {
    closeSync(file);
  }
}

function entriesOf(file: number, limits: ArchiveLimits): readonly Entry[] {
  const { size: end } = fstatSync(file);
  const entries: Entry[] = [];
  const names = new Set<string>();
  const folders = new Set<string>();
  let all = 0;
  let long: string | null = null;
  let heads = 0;
  for (let at = 0; at + BLOCK <= end;) {
    const head = read(file, at, BLOCK);
    // Two empty blocks end it; what stands behind them is looked at by nobody.
    if (head.every((byte) => byte === 0)) break;
    if (++heads > 3 * limits.entries) throw new ArchiveRefused('archive-too-many', { most: limits.entries });
    const stated = textIn(head, 0, 100);
    const prefix = textIn(head, 345, 155);
    const name = long ?? (prefix === '' ? stated : `${prefix}/${stated}`);
    const size = sizeIn(head, name);
    const kind = String.fromCharCode(head[156] ?? 0);
    const body = at + BLOCK;
    at = body + Math.ceil(size / BLOCK) * BLOCK;
    if (body + size > end) throw new ArchiveRefused('archive-damaged', { name: shown(name) });
    if (kind === 'L' || kind === 'x' || kind === 'g') {
      if (size > MOST_EXTENSION) throw new ArchiveRefused('archive-damaged', { name: shown(name) });
      if (kind !== 'g') long = longName(kind, read(file, body, size)) ?? long;
      continue;
    }
    long = null;
    if (kind !== '0' && kind !== '\0' && kind !== '5')
      throw new ArchiveRefused('archive-link', { name: shown(name) });
    const below = name.replace(/^\.(?:\/|$)/, '');
    // The folder that was packed itself.
    if (kind === '5' && below === '') continue;
    const path = pathDown(below);
    if (kind === '5' || path.endsWith('/')) continue;
    all += size;
    if (size > limits.file) throw new ArchiveRefused('archive-too-large', { name: path, most: limits.file });
    if (all > limits.all) throw new ArchiveRefused('archive-too-large', { name: path, most: limits.all });
    if (entries.length === limits.entries)
      throw new ArchiveRefused('archive-too-many', { most: limits.entries });
    refuseTwice(path, names, folders);
    entries.push({ name: path, size, at: body });
  }
  return entries;
}

function refuseTwice(name: string, names: Set<string>, folders: Set<string>): void {
  const key = sameFile(name);
  if (names.has(key) || folders.has(key)) throw new ArchiveRefused('archive-twice', { name });
  names.add(key);
  for (const above of foldersAbove(key)) {
    if (names.has(above)) throw new ArchiveRefused('archive-twice', { name });
    folders.add(above);
  }
}

function textIn(head: Buffer, at: number, size: number): string {
  const bytes = head.subarray(at, at + size);
  const end = bytes.indexOf(0);
  return bytes.subarray(0, end < 0 ? size : end).toString('utf8');
}

/** Octal, and held against the sum of the head. */
function sizeIn(head: Buffer, name: string): number {
  const octal = (at: number, size: number): number => {
    const digits = textIn(head, at, size).trim();
    return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
  };
  const sum = head.reduce((total, byte, i) => total + (i >= 148 && i < 156 ? 32 : byte), 0);
  const size = octal(124, 12);
  if (sum !== octal(148, 8) || !Number.isSafeInteger(size))
    throw new ArchiveRefused('archive-damaged', { name: shown(name) });
  return size;
}

/** As GNU and POSIX say it; null where it says something else. */
function longName(kind: string, bytes: Buffer): string | null {
  const text = bytes.toString('utf8');
  if (kind === 'L') return text.replace(/\0[^]*$/, '');
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text)?.[1] ?? null;
}

function shown(name: string): string {
  return name.replaceAll(/\p{C}/gu, '?').slice(0, 100);
}
