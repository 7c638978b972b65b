/** Widths of text without a screen, so that server and browser place things alike. */
import { BOLD, REGULAR } from './metrics.ts';

export interface Font {
  readonly family: 'sans' | 'mono';
  readonly size: number;
  readonly bold: boolean;
}

/** What a reader's own font may be wider than the one measured. */
const SLACK = 1.1;
const MONO_SLACK = 1.04;
const MONO = 600;
const EM = 1000;

const regular = widthsOf(REGULAR);
const bold = widthsOf(BOLD);

/** By code point; all others are as wide as they are high. */
function widthsOf(rows: typeof REGULAR): readonly number[] {
  const widths: number[] = [];
  for (const [first, text] of rows)
    text.split(' ').forEach((width, i) => {
      while (widths.length < first + i) widths.push(EM);
      widths[first + i] = Number.parseInt(width, 36);
    });
  return widths;
}

/** In px, rounded up, with some slack: another font may stand in. */
export function textWidth(text: string, font: Font): number {
  return Math.ceil(advanceOf(text, font));
}

/** As `textWidth`, but exact, so that parts add up to the whole. */
export function advanceOf(text: string, font: Font): number {
  const widths = font.bold ? bold : regular;
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) as number;
    if (code > 0xffff) i++;
    sum += font.family === 'mono' ? (code < 0x1100 ? MONO : EM) : (widths[code] ?? EM);
  }
  return (sum * font.size * (font.family === 'mono' ? MONO_SLACK : SLACK)) / EM;
}
