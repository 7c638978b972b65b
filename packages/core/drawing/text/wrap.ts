/** Breaks text into lines. Nothing is ever cut: a word that is too long for a line is broken. */
import { cleanText } from './clean.ts';
import { advanceOf, textWidth, type Font } from './width.ts';

interface Piece {
  readonly text: string;
  /** Without the spaces at its end, and with them. */
  readonly width: number;
  readonly whole: number;
}

/** @param width in px; a line is at least one character long however narrow it is */
export function wrapText(text: string, font: Font, width: number): readonly string[] {
  return linesOf(piecesOf(PARTS, cleanText(text).trim(), font, width - 1), width);
}

/** As `wrapText`, and what stands between spaces, such as an id, stays on one line where it fits on one. */
export function wrapWords(text: string, font: Font, width: number): readonly string[] {
  return linesOf(piecesOf(WORDS, cleanText(text).trim(), font, width - 1), width);
}

function linesOf(pieces: Iterable<Piece>, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces) {
    if (line !== '' && used + piece.width > width - 1) {
      lines.push(line.trimEnd());
      [line, used] = ['', 0];
    }
    line += piece.text;
    used += piece.whole;
  }
  if (line !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** A width at which text of any length makes a block that is wider than high. */
export function blockWidth(text: string, font: Font, least: number): number {
  const whole = textWidth(text, font) + 2;
  return whole <= least ? whole : Math.max(least, Math.ceil(Math.sqrt(whole * font.size * 5)));
}

/** Pieces between which a line may break: after spaces, hyphens, dots, slashes and underscores. */
const PARTS = /[^\s\-./_]*[\s\-./_]+|[^\s\-./_]+/g;
const WORDS = /\S*\s+|\S+/g;

function* piecesOf(between: RegExp, text: string, font: Font, width: number): Generator<Piece> {
  for (const word of text.match(between) ?? []) {
    const own = advanceOf(word.trimEnd(), font);
    if (own <= width) yield { text: word, width: own, whole: advanceOf(word, font) };
    else if (between === WORDS) yield* piecesOf(PARTS, word, font, width);
    else yield* broken(word, font, width);
  }
}

/** A word, character by character as far as a line goes. */
function* broken(word: string, font: Font, width: number): Generator<Piece> {
  let part = '';
  let used = 0;
  for (const character of word) {
    const own = advanceOf(character, font);
    if (part !== '' && used + own > width) {
      yield { text: part, width: used, whole: used };
      [part, used] = ['', 0];
    }
    part += character;
    used += own;
  }
  yield { text: part, width: used, whole: used };
}
