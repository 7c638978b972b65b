/**
 * Parts as a ZIP archive (APPNOTE 6.3, method 8). A part that stands in many workbooks, such as styles and lists, is packed
 * once for all of them; libraries pack whole archives alone.
 */
import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from './crc32.ts';

interface Packed {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/** Packs a text, or knows it packed. */
export type Packing = (text: string) => Packed;

/** A longer one is seldom the same again, and would be kept in memory. */
const KEPT = 100_000;

export function packing(): Packing {
  const known = new Map<string, Packed>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const packed = packedText(text);
    if (text.length <= KEPT) known.set(text, packed);
    return packed;
  };
}

function packedText(text: string): Packed {
  const bytes = strToU8(text);
  return { bytes: deflateSync(bytes, { level: 1 }), size: bytes.length, crc: crc32(bytes) };
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
/** Version 2.0, which has deflate and folders. */
const VERSION = 20;
const DEFLATED = 8;
/** Every archive has a time in it: noon of the first day of 2000, the same everywhere. */
const NO_TIME = (20 << 25) | (1 << 21) | (1 << 16) | (12 << 11);

/** @param parts by name, of ASCII; in their order */
export function zipped(parts: ReadonlyMap<string, Packed>): Uint8Array {
  const each = [...parts].map(([name, packed]) => ({ name: strToU8(name), packed }));
  const sizeOf = (head: number): number => each.reduce((sum, { name }) => sum + head + name.length, 0);
  const central = sizeOf(LOCAL_SIZE) + each.reduce((sum, { packed }) => sum + packed.bytes.length, 0);
  const end = central + sizeOf(CENTRAL_SIZE);
  const all = new Uint8Array(end + END_SIZE);
  const view = new DataView(all.buffer);
  let at = 0;
  let listed = central;
  for (const { name, packed } of each) {
    view.setUint32(listed, CENTRAL, true);
    view.setUint16(listed + 4, VERSION, true);
    writeHead(view, listed + 6, name, packed);
    view.setUint32(listed + 42, at, true);
    all.set(name, listed + CENTRAL_SIZE);
    listed += CENTRAL_SIZE + name.length;
    view.setUint32(at, LOCAL, true);
    writeHead(view, at + 4, name, packed);
    all.set(name, at + LOCAL_SIZE);
    all.set(packed.bytes, at + LOCAL_SIZE + name.length);
    at += LOCAL_SIZE + name.length + packed.bytes.length;
  }
  view.setUint32(end, END, true);
  view.setUint16(end + 8, each.length, true);
  view.setUint16(end + 10, each.length, true);
  view.setUint32(end + 12, end - central, true);
  view.setUint32(end + 16, central, true);
  return all;
}

/** What a part says of itself before its bytes, and once more in the list at the end; what stays zero is no flag, no extra. */
function writeHead(view: DataView, at: number, name: Uint8Array, { bytes, size, crc }: Packed): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint32(at + 6, NO_TIME, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, bytes.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}
