/**
 * A ZIP archive that somebody sent, into an empty folder. It is hostile: everything that it says of itself is looked at
 * before anything is written, what it does not say once and plainly is refused, and no name leads out of the folder.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';

export type ArchiveCode =
  | 'archive-no-zip'
  | 'archive-too-large'
  | 'archive-too-many'
  | 'archive-path'
  | 'archive-link'
  | 'archive-twice'
  | 'archive-packing'
  | 'archive-damaged'
  | 'archive-folder'
  | 'archive-other'
  | 'archive-no-sheets';

export class ArchiveRefused extends Error {
  readonly code: ArchiveCode;
  readonly params: Readonly<Record<string, string | number>>;
  constructor(code: ArchiveCode, params: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

export interface ArchiveLimits {
  readonly entries: number;
  /** Bytes of one file, unpacked. */
  readonly file: number;
  /** Bytes of all files, unpacked. */
  readonly all: number;
}

interface Entry {
  readonly name: string;
  readonly packed: boolean;
  readonly size: number;
  readonly packedSize: number;
  readonly crc: number;
  /** Of its own head in the file. */
  readonly at: number;
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [LOCAL_SIZE, CENTRAL_SIZE, END_SIZE] = [30, 46, 22];
/** Behind the end a comment may stand. */
const MOST_COMMENT = 0xffff;
const MOST_LIST = 16 * 2 ** 20;
const [ENCRYPTED, DESCRIBED_BEHIND, UTF8] = [1, 8, 0x800];
const KNOWN_FLAGS = DESCRIBED_BEHIND | UTF8 | 6;
const [STORED, DEFLATED] = [0, 8];
const [TYPE, FILE, FOLDER] = [0o170000, 0o100000, 0o040000];

/** @returns names of the files, in their order @throws ArchiveRefused before anything is written, or for bytes that are not as they were said to be */
export async function unzip(path: string, folder: string, limits: ArchiveLimits): Promise<readonly string[]> {
  const file = openSync(path, 'r');
  try {
    const entries = entriesOf(file, limits);
    for (const entry of entries) {
      const bytes = bytesOf(file, entry);
      const to = join(folder, ...entry.name.split('/'));
      await mkdir(dirname(to), { recursive: true });
      await writeFile(to, bytes, { flag: 'wx', mode: 0o600 });
    }
    return entries.map(({ name }) => name);
  } finally {
    closeSync(file);
  }
}

function entriesOf(file: number, limits: ArchiveLimits): readonly Entry[] {
  const { size } = fstatSync(file);
  const tail = read(
    file,
    Math.max(0, size - END_SIZE - MOST_COMMENT),
    Math.min(size, END_SIZE + MOST_COMMENT),
  );
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || tail.length - end < END_SIZE || tail.readUInt32LE(end) !== END) throw noZip();
  const [disk, count, listSize, listAt] = [
    tail.readUInt32LE(end + 4),
    tail.readUInt16LE(end + 10),
    tail.readUInt32LE(end + 12),
    tail.readUInt32LE(end + 16),
  ];
  const endAt = size - tail.length + end;
  if (disk !== 0 || count !== tail.readUInt16LE(end + 8) || listAt + listSize !== endAt) throw noZip();
  if (count > limits.entries) throw new ArchiveRefused('archive-too-many', { most: limits.entries });
  if (listSize > MOST_LIST) throw noZip();
  const list = read(file, listAt, listSize);
  const entries: Entry[] = [];
  const names = new Set<string>();
  const folders = new Set<string>();
  let [at, all] = [0, 0];
  for (let n = 0; n < count; n++) {
    if (list.length - at < CENTRAL_SIZE || list.readUInt32LE(at) !== CENTRAL) throw noZip();
    const [nameSize, extra, comment] = [28, 30, 32].map((each) => list.readUInt16LE(at + each)) as [
      number,
      number,
      number,
    ];
    const flags = list.readUInt16LE(at + 8);
    const method = list.readUInt16LE(at + 10);
    const nameBytes = list.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameSize);
    if (nameBytes.length !== nameSize) throw noZip();
    const name = nameOf(nameBytes, flags);
    if (flags & ENCRYPTED || flags & ~KNOWN_FLAGS || (method !== STORED && method !== DEFLATED))
      throw new ArchiveRefused('archive-packing', { name });
    const entry: Entry = {
      name,
      packed: method === DEFLATED,
      crc: list.readUInt32LE(at + 16),
      packedSize: list.readUInt32LE(at + 20),
      size: list.readUInt32LE(at + 24),
      at: list.readUInt32LE(at + 42),
    };
    const type = (list.readUInt32LE(at + 38) >>> 16) & TYPE;
    at += CENTRAL_SIZE + nameSize + extra + comment;
    const isFolder = name.endsWith('/');
    if (type !== 0 && type !== (isFolder ? FOLDER : FILE)) throw new ArchiveRefused('archive-link', { name });
    if (isFolder) {
      if (entry.size !== 0) throw new ArchiveRefused('archive-damaged', { name });
      continue;
    }
    all += entry.size;
    if (entry.size > limits.file) throw new ArchiveRefused('archive-too-large', { name, most: limits.file });
    if (all > limits.all) throw new ArchiveRefused('archive-too-large', { name, most: limits.all });
    if (method === STORED && entry.size !== entry.packedSize)
      throw new ArchiveRefused('archive-damaged', { name });
    const key = sameFile(name);
    if (names.has(key) || folders.has(key)) throw new ArchiveRefused('archive-twice', { name });
    names.add(key);
    for (const above of foldersAbove(key)) {
      if (names.has(above)) throw new ArchiveRefused('archive-twice', { name });
      folders.add(above);
    }
    entries.push(entry);
  }
  if (at !== list.length) throw noZip();
  refuseOverlap(entries, listAt);
  return entries;
}

/** Many files made of the same bytes are what bombs are made of. */
function refuseOverlap(entries: readonly Entry[], end: number): void {
  const sorted = entries.toSorted((a, b) => a.at - b.at);
  for (const [i, { name, at, packedSize }] of sorted.entries()) {
    const next = sorted[i + 1]?.at ?? end;
    if (at + LOCAL_SIZE + Buffer.byteLength(name) + packedSize > next)
      throw new ArchiveRefused('archive-damaged', { name });
  }
}

const TEXT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LONGEST = 400;
const DEEPEST = 8;
/** No way up, no drive, no second separator, no sign that is not seen. */
const STEP = /^[^\p{C}\p{Zl}\p{Zp}\\:]{1,200}$/u;

/** @throws ArchiveRefused for what is no path down from a folder */
function nameOf(bytes: Uint8Array, flags: number): string {
  const isAscii = bytes.every((byte) => byte < 0x80);
  let name = '';
  try {
    name = TEXT.decode(bytes);
  } catch {
    // Told below: without its name, which nobody can read.
  }
  if (!isAscii && !(flags & UTF8)) throw noPath(name);
  return pathDown(name);
}

/** @throws ArchiveRefused for what is no path down from a folder */
export function pathDown(name: string): string {
  const steps = name.replace(/\/$/, '').split('/');
  const isPath =
    name.length <= LONGEST &&
    steps.length <= DEEPEST &&
    steps.every((step) => STEP.test(step) && step !== '.' && step !== '..');
  if (!isPath) throw noPath(name);
  return name;
}

function noPath(name: string): ArchiveRefused {
  return new ArchiveRefused('archive-path', { name: name.replaceAll(/\p{C}/gu, '?').slice(0, 100) });
}

/** On most machines these are one file. */
export function sameFile(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

export function foldersAbove(name: string): readonly string[] {
  const steps = name.split('/').slice(0, -1);
  return steps.map((_, i) => steps.slice(0, i + 1).join('/'));
}

function bytesOf(file: number, { name, at, packed, packedSize, size, crc }: Entry): Uint8Array {
  const damaged = (): ArchiveRefused => new ArchiveRefused('archive-damaged', { name });
  const head = read(file, at, LOCAL_SIZE);
  if (head.length < LOCAL_SIZE || head.readUInt32LE(0) !== LOCAL) throw damaged();
  const [nameSize, extra] = [head.readUInt16LE(26), head.readUInt16LE(28)];
  // Who reads by the list and who reads from the start are to find the same file.
  if (!read(file, at + LOCAL_SIZE, nameSize).equals(Buffer.from(name))) throw damaged();
  if (head.readUInt16LE(8) !== (packed ? DEFLATED : STORED)) throw damaged();
  const raw = read(file, at + LOCAL_SIZE + nameSize + extra, packedSize);
  if (raw.length !== packedSize) throw damaged();
  let bytes: Uint8Array = raw;
  if (packed) {
    try {
      bytes = inflateRawSync(raw, { maxOutputLength: Math.max(size, 1) });
    } catch {
      throw damaged();
    }
  }
  if (bytes.length !== size || crc32(bytes) !== crc) throw damaged();
  return bytes;
}

export function read(file: number, at: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  let done = 0;
  for (let n = -1; n !== 0 && done < size; done += n) n = readSync(file, bytes, done, size - done, at + done);
  return bytes.subarray(0, done);
}

function noZip(): ArchiveRefused {
  return new ArchiveRefused('archive-no-zip');
}

/**
 * The folder of the plant in an archive: all of it, or the folder of that name, or the only one.
 * @returns '' for the archive itself @throws ArchiveRefused
 */
export function plantFolderIn(names: readonly string[], plant: string): string {
  if (names.some((name) => /^[^/]+\.ya?ml$/.test(name))) return '';
  const folders = new Set(
    names.flatMap((name) => (/^(?!__MACOSX)[^/]+\//.exec(name)?.[0] ?? '').slice(0, -1)),
  );
  folders.delete('');
  if (folders.has(plant)) return plant;
  const [only, ...others] = [...folders];
  if (only === undefined || others.length > 0) throw new ArchiveRefused('archive-folder', { plant });
  return only;
}
