/**
 * The directory of a ZIP archive, by our own reading: everything about sizes is known and limited before a byte is
 * inflated. The archive is hostile: headers lie, entries overlap, names repeat.
 */
import { Inflate } from 'fflate';
import { WorkbookFault, damaged, tooLarge } from '../fault.ts';
import { WORKBOOK_LIMITS } from '../limits.ts';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  /** Offset of the local header. */
  readonly header: number;
  readonly packed: number;
  /** As it claims; inflating stops there. */
  readonly size: number;
}

export interface Zip {
  readonly bytes: Uint8Array;
  /** By the names of parts as `partName` has them. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Read so far, of all entries. */
  readonly count: { elements: number };
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** Below this an entry may have any ratio: a small part of equal lines packs very well. */
const FREE_RATIO = 1024 * 1024;

/** Names of parts are the same in any case, and some programs write folders with a backslash. */
export function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** @throws WorkbookFault */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > WORKBOOK_LIMITS.entries) throw tooLarge('archiveEntries', count, WORKBOOK_LIMITS.entries);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    const { entry, next } = entryAt(view, bytes, at, end);
    const name = partName(entry.name);
    if (entries.has(name)) throw damaged(entry.name);
    entries.set(name, entry);
    at = next;
  }
  checkSizes([...entries.values()], at);
  return { bytes, entries, count: { elements: 0 } };
}

function endOfDirectory(view: DataView): number {
  // The record ends the file; a comment of at most 65,535 bytes may follow it.
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged('zip');
}

function entryAt(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  end: number,
): { readonly entry: ZipEntry; readonly next: number } {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw damaged('zip');
  const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
  const next = at + 46 + (nameLength as number) + (extra as number) + (comment as number);
  if (next > end) throw damaged('zip');
  const name = latin(bytes.subarray(at + 46, at + 46 + (nameLength as number)));
  const method = view.getUint16(at + 10, true);
  if ((view.getUint16(at + 8, true) & 1) !== 0) throw new WorkbookFault('workbook-encrypted', {});
  if (method !== STORED && method !== DEFLATED) throw damaged(name);
  const entry = {
    name,
    method,
    header: view.getUint32(at + 42, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
  };
  return { entry, next };
}

/** Names of parts are ASCII; another byte makes a name that is not looked for. */
function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 512));
}

function checkSizes(entries: readonly ZipEntry[], total: number): void {
  const inflated = entries.reduce((sum, { size }) => sum + size, 0);
  if (inflated > WORKBOOK_LIMITS.inflated)
    throw tooLarge('inflatedBytes', inflated, WORKBOOK_LIMITS.inflated);
  for (const { packed, size } of entries) {
    const ratio = Math.ceil(size / Math.max(1, packed));
    if (size > FREE_RATIO && ratio > WORKBOOK_LIMITS.ratio)
      throw tooLarge('inflationRatio', ratio, WORKBOOK_LIMITS.ratio);
  }
  // Entries that share bytes are how a small file becomes a large one.
  if (entries.reduce((sum, { packed }) => sum + packed, 0) > total) throw damaged('zip');
}

/**
 * Gives the bytes of an entry piece by piece.
 * @throws WorkbookFault where there are more or fewer than it claims
 */
export function inflateEntry({ bytes }: Zip, entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  const data = packedBytes(bytes, entry);
  let seen = 0;
  const counted = (piece: Uint8Array): void => {
    seen += piece.length;
    if (seen > entry.size) throw damaged(entry.name);
    take(piece);
  };
  if (entry.method === STORED) counted(data);
  else inflate(data, entry.name, counted);
  if (seen !== entry.size) throw damaged(entry.name);
}

function packedBytes(bytes: Uint8Array, { name, header, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL) throw damaged(name);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > bytes.length) throw damaged(name);
  return bytes.subarray(start, start + packed);
}

const PIECE = 64 * 1024;

function inflate(data: Uint8Array, name: string, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate(take);
  try {
    for (let at = 0; at < data.length || at === 0; at += PIECE) {
      stream.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
    }
  } catch (error) {
    if (error instanceof WorkbookFault) throw error;
    throw damaged(name);
  }
}
