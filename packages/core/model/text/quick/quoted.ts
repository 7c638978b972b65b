/** Text in quotes, on one line. */
import { Scalar } from 'yaml';
import { BACKSLASH, DOUBLE_QUOTE, NEWLINE, QUOTE, type Cursor } from './cursor.ts';
import { scalarNode } from './nodes.ts';

/** The scalar at the cursor, which is left behind its last quote; null where it goes on below or is not sound. */
export function quotedScalar(cursor: Cursor): Scalar | null {
  return cursor.text.charCodeAt(cursor.at) === QUOTE ? single(cursor) : double(cursor);
}

function single(cursor: Cursor): Scalar | null {
  const { text, at: start } = cursor;
  let end = start + 1;
  for (; ; end++) {
    const code = text.charCodeAt(end);
    if (code === NEWLINE || end >= text.length) return null;
    if (code !== QUOTE) continue;
    if (text.charCodeAt(end + 1) !== QUOTE) break;
    end++;
  }
  cursor.at = end + 1;
  const value = text.slice(start + 1, end).replaceAll("''", "'");
  return scalarNode(value, value, Scalar.QUOTE_SINGLE, start, end + 1);
}

function double(cursor: Cursor): Scalar | null {
  const { text, at: start } = cursor;
  let end = start + 1;
  let escaped = false;
  for (; text.charCodeAt(end) !== DOUBLE_QUOTE; end++) {
    const code = text.charCodeAt(end);
    if (code === NEWLINE || end >= text.length) return null;
    if (code !== BACKSLASH) continue;
    escaped = true;
    end++;
    if (text.charCodeAt(end) === NEWLINE) return null;
  }
  cursor.at = end + 1;
  const inner = text.slice(start + 1, end);
  const value = escaped ? unescaped(inner) : inner;
  return value === null ? null : scalarNode(value, value, Scalar.QUOTE_DOUBLE, start, end + 1);
}

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^]))/g;
const CHARS: ReadonlyMap<string, string> = new Map([
  ['a', '\u0007'],
  ['b', '\b'],
  ['e', '\u001B'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['N', '\u0085'],
  ['_', '\u00A0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
]);

/** Null where a backslash is followed by something else than one of these, also by the NUL that no text may hold. */
function unescaped(inner: string): string | null {
  let sound = true;
  const value = inner.replace(ESCAPE, (_, four?: string, two?: string, char = '') => {
    const code = four ?? two;
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    sound &&= CHARS.has(char);
    return CHARS.get(char) ?? '';
  });
  return sound ? value : null;
}
