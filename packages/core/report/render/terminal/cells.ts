/** How many cells of a terminal a text takes: names in a plant may be in any script. */

const TAKES_NONE = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Blocks of the wide and fullwidth characters of Unicode (UAX 11), and of emoji. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

export function cellsOf(text: string): number {
  // Nearly all text is this.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let cells = 0;
  for (const char of text) cells += cellsOfOne(char);
  return cells;
}

export function cellsOfOne(char: string): 0 | 1 | 2 {
  if (TAKES_NONE.test(char)) return 0;
  const code = char.codePointAt(0) ?? 0;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}
