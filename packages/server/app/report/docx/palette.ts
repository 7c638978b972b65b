/**
 * The colours of a drawing, at most 256: those most seen, exactly as an area has them; a pixel on the rim between two
 * areas takes the nearest there is.
 */
export interface Palette {
  /** Red, green, blue by turns. */
  readonly colours: Uint8Array;
  /** For each pixel its colour. */
  readonly indexes: Uint8Array;
}

const MOST = 256;
/** Colours that differ in less than a sixteenth of red, green or blue are one shade. */
const SHADES = 1 << 12;

/** A pixel as one number; every machine that Node runs on puts the low byte first. */
function shadeOf(pixel: number): number {
  return ((pixel >> 4) & 0xf) | ((pixel >> 8) & 0xf0) | ((pixel >> 12) & 0xf00);
}

/** @param pixels red, green, blue, alpha by turns, from the start of their buffer; alpha is not looked at */
export function paletteOf(pixels: Uint8Array): Palette {
  const words = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length >> 2);
  const { counts, colours } = shadesOf(words);
  const seen = [...counts.keys()].filter((shade) => (counts[shade] ?? 0) > 0);
  seen.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const most = seen.slice(0, MOST);
  const palette = new Uint8Array(3 * most.length);
  most.forEach((shade, i) => palette.set(channels(colours[shade] ?? 0), 3 * i));
  const table = new Uint8Array(SHADES);
  for (const shade of seen.slice(MOST)) table[shade] = nearest(colours[shade] ?? 0, palette);
  most.forEach((shade, i) => (table[shade] = i));
  return { colours: palette, indexes: indexed(words, table) };
}

/**
 * How often each shade begins, and the colour that stands for it: one that covers more than a pixel, if any does. Both
 * loops go over tens of millions of pixels, most of which are as the one before.
 */
function shadesOf(words: Int32Array): { readonly counts: Int32Array; readonly colours: Int32Array } {
  const counts = new Int32Array(SHADES);
  const colours = new Int32Array(SHADES);
  const isArea = new Uint8Array(SHADES);
  const { length } = words;
  for (let i = 0; i < length;) {
    const word = words[i] as number;
    const from = i++;
    while (i < length && words[i] === word) i++;
    const shade = shadeOf(word);
    const isWide = i - from > 1 && isArea[shade] === 0;
    if (isWide) isArea[shade] = 1;
    if (isWide || counts[shade] === 0) colours[shade] = word;
    counts[shade] = (counts[shade] as number) + 1;
  }
  return { counts, colours };
}

function indexed(words: Int32Array, table: Uint8Array): Uint8Array {
  // All of them zero, the colour of most.
  const indexes = new Uint8Array(words.length);
  const { length } = words;
  for (let i = 0; i < length;) {
    const word = words[i] as number;
    const from = i++;
    while (i < length && words[i] === word) i++;
    const index = table[shadeOf(word)] as number;
    if (index === 0) continue;
    if (i - from > FEW) indexes.fill(index, from, i);
    else for (let at = from; at < i; at++) indexes[at] = index;
  }
  return indexes;
}

/** Pixels that are sooner written one by one than by a call. */
const FEW = 24;

function channels(pixel: number): readonly number[] {
  return [pixel & 0xff, (pixel >> 8) & 0xff, (pixel >> 16) & 0xff];
}

function nearest(colour: number, palette: Uint8Array): number {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < palette.length; i += 3) {
    const r = (palette[i] as number) - red;
    const g = (palette[i + 1] as number) - green;
    const b = (palette[i + 2] as number) - blue;
    const distance = r * r + g * g + b * b;
    if (distance < least) {
      least = distance;
      best = i / 3;
    }
  }
  return best;
}
