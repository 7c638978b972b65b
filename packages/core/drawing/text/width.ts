/** Widths of text without a screen, so that server and browser place things alike. */
import { BOLD, REGULAR } from './metrics.ts';

export interface Font {
  readonly family: 'sans' | 'mono';
  readonly size: number;
  readonly bold: boolean;
}

/** What a reader's own font may be wider than the one measured. */
const SLACK = 1.1;
const MONO = 600;
const EM = 1000;

const regular = widthsOf(REGULAR);
const bold = widthsOf(BOLD);

function widthsOf(rows: typeof REGULAR): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const [first, text] of rows)
    text.split(' ').forEach((width, i) => widths.set(first + i, Number.parseInt(width, 36)));
  return widths;
}

/** In px, rounded up, with some slack: another font may stand in. */
export function textWidth(text: string, font: Font): number {
  const widths = font.bold ? bold : regular;
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    sum += font.family === 'mono' ? (code < 0x1100 ? MONO : EM) : (widths.get(code) ?? EM);
  }
  const slack = font.family === 'mono' ? 1.04 : SLACK;
  return Math.ceil((sum * font.size * slack) / EM);
}
