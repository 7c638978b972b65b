/** How far texts go in a TrueType font, from its tables `cmap` and `hmtx`. */
import { glyphsOf } from './coverage.ts';
import { tableAt } from './sfnt.ts';

/** In em, without kerning. @throws RangeError when the file ends within a table */
export function advanceOf(font: Uint8Array): (text: string) => number {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const glyph = glyphsOf(font);
  const em = view.getUint16(tableAt(view, 'head') + 18);
  // The glyphs after the last that has a width of its own are as wide as it.
  const last = view.getUint16(tableAt(view, 'hhea') + 34) - 1;
  const hmtx = tableAt(view, 'hmtx');
  const known: number[] = [];
  const wide = (code: number): number =>
    (known[code] ??= view.getUint16(hmtx + Math.min(glyph(code), last) * 4) / em);
  return (text) => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.codePointAt(i) as number;
      if (code > 0xffff) i++;
      sum += wide(code);
    }
    return sum;
  };
}
