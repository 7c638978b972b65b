/**
 * The file of a backup: a line that names the form, the lines of the record packed by gzip, then how many lines and bytes
 * that is unpacked, and the SHA-256 of everything before it. What was cut, altered or put together from others is known by
 * the last line before anything is unpacked.
 */
import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { sha256Stream } from '../sha256.ts';
import { BackupFault } from './fault.ts';

const MAGIC = 'bulkhead-backup@1\n';
const TRAILER = /\nlines (0|[1-9]\d{0,14}) bytes (0|[1-9]\d{0,14})\nsha256:([0-9a-f]{64})\n$/;
/** At least as long as any trailer. */
const TAIL = 160;
/** Characters of one line: twice what the largest file of a plant could come to as one entity. */
const LONGEST_LINE = 1 << 27;
/** How often a byte may come out of one that is packed: deflate cannot do more, so what says it does is no backup. */
const MOST_RATIO = 1100;
const PIECE = 1 << 18;

export interface WrittenBackup {
  /** Of the file. */
  readonly bytes: number;
  /** Of what is packed in it. */
  readonly unpacked: number;
  readonly lines: number;
  /** SHA-256 of what is packed in it: two records that say the same have the same. */
  readonly content: string;
}

/**
 * Whole on the disk beside its place before it is put there; only its maker may read it.
 * @throws what the file system throws; then nothing is left behind
 */
export async function writeBackupFile(path: string, pages: AsyncIterable<string>): Promise<WrittenBackup> {
  const staged = `${path}.part`;
  const file = openSync(staged, 'wx', 0o600);
  let written: WrittenBackup;
  try {
    try {
      written = await writeTo(file, pages);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(staged, path);
  } catch (error) {
    rmSync(staged, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
  return written;
}

async function writeTo(file: number, pages: AsyncIterable<string>): Promise<WrittenBackup> {
  const whole = sha256Stream();
  const content = sha256Stream();
  let [bytes, unpacked, lines] = [0, 0, 0];
  const put = (piece: Uint8Array): void => {
    whole.update(piece);
    for (let at = 0; at < piece.length;) at += writeSync(file, piece, at);
    bytes += piece.length;
  };
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const page of pages) {
      const piece = Buffer.from(page);
      content.update(piece);
      unpacked += piece.length;
      for (const byte of piece) if (byte === 0x0a) lines++;
      yield piece;
    }
  };
  put(Buffer.from(MAGIC));
  await pipeline(Readable.from(counted(), { objectMode: false }), createGzip(), async (packed) => {
    for await (const piece of packed) put(piece as Buffer);
  });
  put(Buffer.from(`\nlines ${lines} bytes ${unpacked}\n`));
  put(Buffer.from(`sha256:${whole.copy().digest('hex')}\n`));
  return { bytes, unpacked, lines, content: content.digest('hex') };
}

/** A name that was put into a folder is there after a power cut only when the folder is synced too. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

export interface OpenedBackup {
  readonly bytes: number;
  readonly unpacked: number;
  /** Unpacked a piece at a time. @param longest characters of a line @throws BackupFault */
  lines(longest?: number): AsyncGenerator<string>;
  close(): void;
}

/** @throws BackupFault before anything is unpacked; what the file system throws */
export function openBackupFile(path: string): OpenedBackup {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const trailer = trailerOf(file, size);
    if (hashOf(file, trailer.hashed) !== trailer.hash) throw new BackupFault('backup-altered');
    if (trailer.unpacked > (trailer.end - MAGIC.length) * MOST_RATIO)
      throw new BackupFault('backup-too-large');
    return {
      bytes: size,
      unpacked: trailer.unpacked,
      lines: (longest = LONGEST_LINE) => linesOf(file, trailer, longest),
      close: () => closeSync(file),
    };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

interface Trailer {
  /** Where what is packed ends. */
  readonly end: number;
  /** Bytes that the hash is of. */
  readonly hashed: number;
  readonly lines: number;
  readonly unpacked: number;
  readonly hash: string;
}

function trailerOf(file: number, size: number): Trailer {
  const start = bytesAt(file, 0, Math.min(size, MAGIC.length)).toString('latin1');
  if (start !== MAGIC) {
    if (/^bulkhead-backup@[1-9]\d*\n/.test(start)) throw new BackupFault('backup-newer');
    throw new BackupFault(size > 0 && MAGIC.startsWith(start) ? 'backup-cut' : 'backup-foreign');
  }
  const from = Math.max(MAGIC.length, size - TAIL);
  const found = TRAILER.exec(bytesAt(file, from, size - from).toString('latin1'));
  if (found === null) throw new BackupFault('backup-cut');
  const [all, lines, unpacked, hash = ''] = found;
  if (size - all.length <= MAGIC.length) throw new BackupFault('backup-cut');
  const hashed = size - 'sha256:'.length - hash.length - 1;
  return { end: size - all.length, hashed, lines: Number(lines), unpacked: Number(unpacked), hash };
}

function bytesAt(file: number, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const read = readSync(file, bytes, filled, length - filled, from + filled);
    if (read === 0) throw new BackupFault('backup-cut');
    filled += read;
  }
  return bytes;
}

function* piecesOf(file: number, from: number, end: number): Generator<Buffer> {
  for (let at = from; at < end; at += PIECE) yield bytesAt(file, at, Math.min(PIECE, end - at));
}

function hashOf(file: number, length: number): string {
  const whole = sha256Stream();
  for (const piece of piecesOf(file, 0, length)) whole.update(piece);
  return whole.digest('hex');
}

async function* linesOf(
  file: number,
  { end, lines, unpacked }: Trailer,
  longest: number,
): AsyncGenerator<string> {
  const start = MAGIC.length;
  const packed = Readable.from(piecesOf(file, start, end), { objectMode: false });
  const gunzip = createGunzip();
  let [number, taken] = [0, 0];
  // Of the line that is not whole yet.
  let begun: string[] = [];
  let length = 0;
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    for await (const piece of packed.on('error', (error) => gunzip.destroy(error)).pipe(gunzip)) {
      taken += (piece as Buffer).length;
      if (taken > unpacked) throw new BackupFault('backup-too-large', number + 1);
      const [first = '', ...more] = decoder.decode(piece as Buffer, { stream: true }).split('\n');
      begun.push(first);
      length += first.length;
      if (length > longest) throw new BackupFault('backup-too-large', number + 1);
      for (const next of more) {
        number++;
        yield begun.join('');
        begun = [next];
        length = next.length;
      }
    }
    decoder.decode();
  } catch (error) {
    if (error instanceof BackupFault || !isPackingFault(error)) throw error;
    throw new BackupFault('backup-line', number + 1);
  } finally {
    packed.destroy();
    gunzip.destroy();
  }
  // Behind the end of what is packed nothing else may stand; the unpacker itself reads over it.
  if (length > 0 || number !== lines || taken !== unpacked || gunzip.bytesWritten !== end - start)
    throw new BackupFault('backup-line', number + 1);
}

/** The packing is broken, or what was packed is no UTF-8. */
function isPackingFault(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' && (code.startsWith('Z_') || code === 'ERR_ENCODING_INVALID_ENCODED_DATA');
}
