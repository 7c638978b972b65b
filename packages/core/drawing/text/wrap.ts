/** Breaks text into lines. Nothing is ever cut: a word that is too long for a line is broken. */
import { cleanText } from './clean.ts';
import { textWidth, type Font } from './width.ts';

/** @param width in px; a line is at least one character long however narrow it is */
export function wrapText(text: string, font: Font, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(cleanText(text), font, width)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), font) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  if (line.trimEnd() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** A width at which text of any length makes a block that is wider than high. */
export function blockWidth(text: string, font: Font, least: number): number {
  const whole = textWidth(text, font);
  return whole <= least ? whole : Math.max(least, Math.ceil(Math.sqrt(whole * font.size * 5)));
}

/** Pieces between which a line may break: after spaces, hyphens, dots, slashes and underscores. */
function* piecesOf(text: string, font: Font, width: number): Generator<string> {
  for (const word of text.match(/[^\s\-./_]*[\s\-./_]+|[^\s\-./_]+/g) ?? []) {
    if (textWidth(word.trimEnd(), font) <= width) {
      yield word;
      continue;
    }
    let part = '';
    for (const character of word) {
      if (part !== '' && textWidth(part + character, font) > width) {
        yield part;
        part = '';
      }
      part += character;
    }
    yield part;
  }
}
