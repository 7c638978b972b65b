/** Where the quick reader stands in a text, and how it goes from the end of one line to what comes next. */

export const NEWLINE = 0x0a;
export const SPACE = 0x20;
export const DOUBLE_QUOTE = 0x22;
export const HASH = 0x23;
export const QUOTE = 0x27;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const COLON = 0x3a;
export const OPEN_LIST = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_LIST = 0x5d;
export const OPEN_MAP = 0x7b;
export const CLOSE_MAP = 0x7d;

export interface Cursor {
  readonly text: string;
  /** Offset of the next character. */
  at: number;
  /** Column, from 0, of the content `toNextLine` came to; -1 behind the last. */
  column: number;
  /** There were empty lines or comments before that content. */
  apart: boolean;
  /** Blanks before each line end that belong to it: one where the text has `\r\n`. */
  readonly endLength: number;
}

/** A blank, a line end or the end of the text. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE || code === NEWLINE || at >= text.length;
}

export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === SPACE) end++;
  return end;
}

/** Where what is missing behind a colon or dash is said to stand: behind the blanks on its line. */
export function emptyAt({ text, endLength }: Cursor, mark: number): number {
  const at = skipSpaces(text, mark);
  return text.charCodeAt(at) === NEWLINE ? at - endLength : at;
}

/** From the end of a value to the next line with content; false where something else stands behind the value. */
export function toNextLine(cursor: Cursor): boolean {
  const end = lineEnd(cursor.text, cursor.at);
  if (end < 0) return false;
  toContent(cursor, end + 1);
  return true;
}

/** Offset of the line end where only blanks and a comment stand before it, else -1. */
export function lineEnd(text: string, at: number): number {
  const end = skipSpaces(text, at);
  const code = text.charCodeAt(end);
  if (code === NEWLINE || end >= text.length) return end;
  return code === HASH && end > at ? endOfLine(text, end) : -1;
}

export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** To the first content at or below the start of a line. */
export function toContent(cursor: Cursor, lineStart: number): void {
  const { text } = cursor;
  let start = lineStart;
  cursor.apart = false;
  while (start < text.length) {
    const at = skipSpaces(text, start);
    const code = text.charCodeAt(at);
    if (code !== NEWLINE && code !== HASH && at < text.length) {
      cursor.at = at;
      cursor.column = at - start;
      return;
    }
    cursor.apart = true;
    start = endOfLine(text, at) + 1;
  }
  cursor.at = text.length;
  cursor.column = -1;
}
