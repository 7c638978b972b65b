/** Files as one ZIP archive, as it is sent: not packed, since most of them are already, and the same bytes every time. */
import { Zip, ZipPassThrough } from 'fflate';

export interface ZipPart {
  /** Below the folder, with `/`. */
  readonly name: string;
  readonly size: number;
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** An archive has times without a zone: noon of the first day of 2000, wherever it is made. */
const NO_TIME = new Date(2000, 0, 1, 12);
/** Of a part: its head, what is said behind it, and its line in the list at the end. */
const HEAD = 30;
const BEHIND = 16;
const LISTED = 46;
const END = 22;

/** Bytes that the whole will have. */
export function zipSize(parts: readonly Omit<ZipPart, 'bytes'>[]): number {
  const sizes = parts.map(({ name, size }) => HEAD + BEHIND + LISTED + 2 * Buffer.byteLength(name) + size);
  return sizes.reduce((sum, size) => sum + size, END);
}

export async function* zipStream(parts: readonly ZipPart[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    ready.push(piece);
  });
  for (const { name, bytes } of parts) {
    const part = new ZipPassThrough(name);
    part.mtime = NO_TIME;
    zip.add(part);
    for await (const piece of bytes()) {
      part.push(piece);
      yield* ready.splice(0);
    }
    part.push(new Uint8Array(), true);
  }
  zip.end();
  yield* ready.splice(0);
}
