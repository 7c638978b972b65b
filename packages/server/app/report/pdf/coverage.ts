/**
 * Which characters a TrueType font can show, from its table `cmap` (format 4 or 12). PDF/UA refuses a page with a
 * character its fonts do not have, so such characters are written by their number.
 */
export type Coverage = (codePoint: number) => boolean;

/** @throws RangeError when the file ends within a table */
export function coverageOf(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, 'cmap');
  let ranges: readonly (readonly [number, number])[] = [];
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const subtable = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    const format = view.getUint16(subtable);
    // A font may have both: the one with all planes is taken.
    if (format === 12) ranges = groups(view, subtable);
    if (format === 4 && ranges.length === 0) ranges = segments(view, subtable);
  }
  return (codePoint) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}

function tableAt(view: DataView, name: string): number {
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    if (tag === name) return view.getUint32(at + 8);
  }
  throw new RangeError(`the font has no table ${name}`);
}

function groups(view: DataView, at: number): readonly (readonly [number, number])[] {
  return Array.from({ length: view.getUint32(at + 12) }, (_, i) => {
    const group = at + 16 + i * 12;
    return [view.getUint32(group), view.getUint32(group + 4)] as const;
  });
}

function segments(view: DataView, at: number): readonly (readonly [number, number])[] {
  const count = view.getUint16(at + 6) / 2;
  return Array.from({ length: count }, (_, i) => {
    const end = view.getUint16(at + 14 + i * 2);
    const start = view.getUint16(at + 16 + count * 2 + i * 2);
    return [start, end] as const;
  }).filter(([, end]) => end !== 0xffff);
}
