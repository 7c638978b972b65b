/** Pictures for Word: what is packed comes back by an inflater that is not ours, in the colours that were drawn. */
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../pdf/coverage.ts';
import { fontPaths } from '../pdf/fonts.ts';
import { deflatedRows } from './deflate-rows.ts';
import { paletteOf } from './palette.ts';
import { withoutLayout } from '../plain-font.ts';
import { palettePng } from './png.ts';

describe('packing of rows', () => {
  it('loses nothing, however long runs are and rows are alike', () => {
    const runs = fc.array(fc.tuple(fc.nat(255), fc.nat(700)), { maxLength: 12 });
    fc.assert(
      fc.property(runs, fc.integer({ min: 1, max: 3000 }), fc.nat(3), (row, stride, copies) => {
        const once = row.flatMap(([value, length]) => Array.from({ length }, () => value));
        const bytes = Uint8Array.from(Array.from({ length: copies + 1 }, () => once).flat());
        const same = once.length > 0 && once.length <= 32_768 ? once.length : stride;
        for (const width of [stride, same])
          expect(Buffer.compare(inflateSync(deflatedRows(bytes, width)), bytes)).toBe(0);
      }),
    );
  });

  it('makes little of what repeats', () => {
    expect(deflatedRows(new Uint8Array(1_000_000), 1001).length).toBeLessThan(8_000);
  });
});

/** Pixels of these colours by turns. */
function pixelsOf(colours: readonly number[], count: number): Uint8Array {
  const words = Uint32Array.from(
    { length: count },
    (_, i) => (colours[i % colours.length] ?? 0) | 0xff000000,
  );
  return new Uint8Array(words.buffer);
}

describe('palette', () => {
  it('keeps every colour of a drawing as it is', () => {
    const { colours, indexes } = paletteOf(pixelsOf([0xffffff, 0x1d1712, 0x0a3ebc], 300));
    const shown = [...indexes.subarray(0, 3)].map((i) => [...colours.subarray(3 * i, 3 * i + 3)]);
    expect(shown).toEqual([
      [0xff, 0xff, 0xff],
      [0x12, 0x17, 0x1d],
      [0xbc, 0x3e, 0x0a],
    ]);
  });

  it('has at most 256, and a near one for the rest', () => {
    const many = Array.from(
      { length: 4096 },
      (_, i) => ((i & 0xf00) << 12) | ((i & 0xf0) << 8) | ((i & 0xf) << 4),
    );
    const { colours, indexes } = paletteOf(pixelsOf(many, many.length));
    expect(colours).toHaveLength(3 * 256);
    expect(Math.max(...indexes)).toBe(255);
  });
});

it('is a PNG that says its size', () => {
  const png = Buffer.from(palettePng({ pixels: pixelsOf([0xffffff, 0], 6), width: 3, height: 2 }));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3, 2]);
  const data = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
  // A row begins with its filter; black is the first colour, being the lower of two as frequent.
  expect([...rows]).toEqual([0, 1, 0, 1, 0, 0, 1, 0]);
});

it('a font without its layout shows the same characters', () => {
  for (const path of fontPaths()) {
    const font = readFileSync(path);
    const plain = Buffer.from(withoutLayout(font));
    const [before, after] = [coverageOf(font), coverageOf(plain)];
    for (const shown of 'aZ0äßøŁ−→€Жλ工')
      expect([shown, after(shown.codePointAt(0) ?? 0)]).toEqual([shown, before(shown.codePointAt(0) ?? 0)]);
    const list = plain.subarray(0, 12 + 16 * plain.readUInt16BE(4)).toString('latin1');
    expect(list).toContain('glyf');
    expect(list).not.toContain('GSUB');
  }
});
