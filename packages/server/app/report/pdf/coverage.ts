/**
 * Which characters a TrueType font can show, from its table `cmap` (format 4 or 12). PDF/UA refuses a page with a
 * character its fonts do not have, so such characters are written by their number.
 */
import { tableAt } from './sfnt.ts';

export type Coverage = (codePoint: number) => boolean;
/** Its number in the font; 0 when the font does not have it. */
export type Glyphs = (codePoint: number) => number;

/** @throws RangeError when the file ends within a table */
export function coverageOf(font: Uint8Array): Coverage {
  const glyph = glyphsOf(font);
  return (codePoint) => glyph(codePoint) !== 0;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly glyph: (codePoint: number) => number;
}

/** @throws RangeError when the file ends within a table */
export function glyphsOf(font: Uint8Array): Glyphs {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, 'cmap');
  let ranges: readonly Range[] = [];
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const subtable = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    const format = view.getUint16(subtable);
    // A font may have both: the one with all planes is taken.
    if (format === 12) ranges = groups(view, subtable);
    if (format === 4 && ranges.length === 0) ranges = segments(view, subtable);
  }
  return (codePoint) =>
    ranges.find(({ from, to }) => codePoint >= from && codePoint <= to)?.glyph(codePoint) ?? 0;
}

function groups(view: DataView, at: number): readonly Range[] {
  return Array.from({ length: view.getUint32(at + 12) }, (_, i) => {
    const group = at + 16 + i * 12;
    const [from, first] = [view.getUint32(group), view.getUint32(group + 8)];
    return { from, to: view.getUint32(group + 4), glyph: (codePoint) => first + codePoint - from };
  });
}

function segments(view: DataView, at: number): readonly Range[] {
  const count = view.getUint16(at + 6) / 2;
  return Array.from({ length: count }, (_, i) => {
    const to = view.getUint16(at + 14 + i * 2);
    const from = view.getUint16(at + 16 + count * 2 + i * 2);
    const delta = view.getUint16(at + 16 + count * 4 + i * 2);
    const place = at + 16 + count * 6 + i * 2;
    const offset = view.getUint16(place);
    const glyph = (codePoint: number): number => {
      const own = offset === 0 ? codePoint : view.getUint16(place + offset + (codePoint - from) * 2);
      return own === 0 ? 0 : (own + delta) & 0xffff;
    };
    return { from, to, glyph };
  }).filter(({ from }) => from !== 0xffff);
}
