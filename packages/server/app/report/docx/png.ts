/**
 * A drawing as PNG of at most 256 colours: a third of the bytes and of the time of one with full colours, and a drawing
 * has few.
 */
import { crc32 } from 'node:zlib';
import { deflatedRows } from './deflate-rows.ts';
import { paletteOf } from './palette.ts';

export interface Image {
  /** Red, green, blue, alpha by rows; nothing shines through. */
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

export function palettePng({ pixels, width, height }: Image): Uint8Array {
  const { colours, indexes } = paletteOf(pixels);
  const rows = new Uint8Array((width + 1) * height);
  // Each row begins with its filter: none.
  for (let y = 0; y < height; y++)
    rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits, by palette.
  head.set([8, 3], 8);
  return joined([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflatedRows(rows, width + 1)),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
