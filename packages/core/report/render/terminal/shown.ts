/** Text as a terminal can show it: no control characters, and ASCII where there is no UTF-8. */

/** Control characters would be obeyed; marks of direction would reorder a line. */
const OBEYED = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** One cell for one cell, so that columns of glyphs stay columns. */
const GLYPHS: Readonly<Record<string, string>> = {
  '█': '#',
  '▨': '/',
  '□': 'o',
  '▒': '+',
  '·': '.',
  '−': '-',
  '●': '*',
  '○': 'o',
  '◆': 'x',
  '◇': '~',
};

/** What the words of the four languages use; letters as in a passport, where the dots matter. */
const LETTERS: Readonly<Record<string, string>> = {
  '…': '...',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '→': '->',
  '≤': '<=',
  '\u00a0': ' ',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  å: 'aa',
  Å: 'Aa',
  ø: 'oe',
  Ø: 'Oe',
  æ: 'ae',
  Æ: 'Ae',
  '€': 'EUR',
};

/** The same text again when it is given twice. */
export function shownOn({ unicode }: { readonly unicode: boolean }, text: string): string {
  const safe = text.replace(OBEYED, ' ');
  return unicode ? safe : safe.replace(/[^\x20-\x7e]/gu, asciiOf);
}

function asciiOf(char: string): string {
  const known = GLYPHS[char] ?? LETTERS[char];
  if (known !== undefined) return known;
  const plain = char.normalize('NFD').replace(/\p{M}/gu, '');
  return /^[\x20-\x7e]*$/.test(plain) ? plain : '?';
}

/** Every glyph the output is drawn with, for the test that each is one cell wide. */
export const DRAWN: readonly string[] = Object.keys(GLYPHS);
