/** Text that has to stay within a box becomes smaller, never shorter. */
import type { Font } from './width.ts';
import { textWidth } from './width.ts';
import { wrapText } from './wrap.ts';

interface Lined extends Font {
  readonly line: number;
}

/** From one size to the next smaller one. */
const STEP = 0.9;
/** No text that a plant can hold needs less. */
const LEAST = 0.05;

/** The largest size, up to the one given, at which all of the text fits the box. */
export function fitText<T extends Lined>(
  text: string,
  style: T,
  width: number,
  height: number,
): { readonly lines: readonly string[]; readonly style: T } {
  for (let size = style.size; ; size *= STEP) {
    const sized = { ...style, size, line: size * 1.3 };
    // Lines cannot be fewer than the length of the text asks for: a quick way past sizes that are far too large.
    const least = textWidth(text, sized) / width;
    if (least * sized.line > height && size > LEAST) continue;
    const lines = wrapText(text, sized, width);
    if (lines.length * sized.line <= height || size <= LEAST) return { lines, style: sized };
  }
}
