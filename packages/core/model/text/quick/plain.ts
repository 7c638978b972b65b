/** Text without quotes: where it ends, and which value of the core schema of YAML 1.2 it is. */
import { Scalar } from 'yaml';
import {
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  DASH,
  HASH,
  NEWLINE,
  OPEN_LIST,
  OPEN_MAP,
  SPACE,
  isSpaceAt,
  lineEnd,
  skipSpaces,
  toContent,
  type Cursor,
} from './cursor.ts';
import { scalarNode } from './nodes.ts';

/** Characters no such text begins with, or none that is in no doubt. */
const NO_START = new Set(Array.from('#&*!|>\'"%@`[]{},?:', (char) => char.charCodeAt(0)));

/** The scalar at the cursor, which is left behind its last character; null where it is none. */
export function plainScalar(cursor: Cursor, inFlow: boolean): Scalar | null {
  const { text, at: start } = cursor;
  const first = text.charCodeAt(start);
  if (NO_START.has(first) || isSpaceAt(text, start)) return null;
  if (first === DASH && isBreak(text, start + 1, inFlow)) return null;
  const end = plainEnd(text, start, inFlow);
  cursor.at = end;
  const source = text.slice(start, end);
  const value = valueOf(source, first);
  return value === undefined ? null : scalarNode(value, source, Scalar.PLAIN, start, end);
}

/** Behind the last character of the text that begins here, without the blanks after it. */
function plainEnd(text: string, start: number, inFlow: boolean): number {
  let end = start;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) break;
    if (code === SPACE) continue;
    if (code === COLON && isBreak(text, at + 1, inFlow)) break;
    if (code === HASH && at > start && text.charCodeAt(at - 1) === SPACE) break;
    if (inFlow && isFlowMark(code)) break;
    end = at + 1;
  }
  return end;
}

/**
 * More of a text on the lines below it: each line end becomes a blank, each empty line a line end.
 * @param cursor behind the scalar, and then at the next line with content
 * @param column of the key or dash it belongs to: its lines are indented further
 * @returns null where something else is on one of its lines
 */
export function continued(cursor: Cursor, scalar: Scalar, column: number): Scalar | null {
  const { text } = cursor;
  const [start = 0, first = 0] = scalar.range ?? [];
  let end = first;
  let value = text.slice(start, first);
  for (let isOpen = true; isOpen;) {
    const behind = lineEnd(text, end);
    if (behind < 0) return null;
    isOpen = skipSpaces(text, end) === behind;
    toContent(cursor, behind + 1);
    if (cursor.column <= column) break;
    const lines = emptyLines(cursor, behind + 1);
    const from = cursor.at;
    if (!isOpen || lines < 0) return null;
    end = plainEnd(text, from, false);
    if (text.charCodeAt(skipSpaces(text, end)) === COLON) return null;
    value += (lines === 0 ? ' ' : '\n'.repeat(lines)) + text.slice(from, end);
  }
  return end === first ? scalar : scalarNode(value, value, Scalar.PLAIN, start, end);
}

/** How many empty lines stand from the start of a line to the cursor; -1 where a comment or a line of blanks does. */
function emptyLines({ text, at, column, endLength }: Cursor, start: number): number {
  const length = at - column - start;
  const lines = length / (1 + endLength);
  return text.slice(start, start + length) === `${' '.repeat(endLength)}\n`.repeat(lines) ? lines : -1;
}

function isBreak(text: string, at: number, inFlow: boolean): boolean {
  return isSpaceAt(text, at) || (inFlow && isFlowMark(text.charCodeAt(at)));
}

function isFlowMark(code: number): boolean {
  return (
    code === COMMA || code === OPEN_LIST || code === CLOSE_LIST || code === OPEN_MAP || code === CLOSE_MAP
  );
}

/** What begins like something other than text. */
const MAYBE_OTHER = new Set(Array.from('~nNtTfF+-.0123456789', (char) => char.charCodeAt(0)));
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
/** At most as many digits as a number of JavaScript holds to the last. */
const NUMBER = /^[-+]?(?=.{1,15}$)[0-9]+(?:\.[0-9]*)?$/;
/** Versions and addresses: two dots make text of it. */
const DOTTED = /^[0-9]+\.[0-9]*\.[0-9.]*$/;
const OTHER_NUMBER = /^[-+]?(?:[0-9.]*(?:e[-+]?[0-9]*)?|0[ox][0-9a-f]*|\.inf|\.nan)$/i;

/** Undefined where it is not plain at a glance: hexadecimal, octal, with an exponent, infinite, not a number. */
function valueOf(source: string, first: number): string | number | boolean | null | undefined {
  if (!MAYBE_OTHER.has(first)) return source;
  const word = WORDS.get(source);
  if (word !== undefined) return word;
  if (NUMBER.test(source)) return Number(source);
  return DOTTED.test(source) || !OTHER_NUMBER.test(source) ? source : undefined;
}
