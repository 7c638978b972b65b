/**
 * Whether a text is the canonical JSON (RFC 8785) of some value. Most texts are plain: they are walked once, without making the
 * value; whatever is not plain, such as an escape or a fraction, is decided by the definition.
 */
import { canonicalJson } from './canonical-json.ts';

/** However deep it is, this says no and does not end the program. */
export function isCanonicalJson(text: string): boolean {
  try {
    return afterValue(text, 0) === text.length || canonicalJson(JSON.parse(text)) === text;
  } catch {
    return false;
  }
}

/** Where a plain canonical value that begins here ends; UNKNOWN where there is none. */
const UNKNOWN = -1;

const [QUOTE, COMMA, MINUS, COLON] = [0x22, 0x2c, 0x2d, 0x3a];
const [OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN, CLOSE] = [0x5b, 0x5c, 0x5d, 0x7b, 0x7d];

function afterValue(text: string, at: number): number {
  switch (text.charCodeAt(at)) {
    case QUOTE:
      return afterString(text, at);
    case OPEN:
      return afterObject(text, at);
    case OPEN_LIST:
      return afterList(text, at);
    default:
      return afterWord(text, at);
  }
}

/** Without escapes and without surrogates, of which one that is alone would need one. */
function afterString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) return i + 1;
    if (code < 0x20 || code === BACKSLASH || (code >= 0xd800 && code < 0xe000)) return UNKNOWN;
  }
  return UNKNOWN;
}

function afterList(text: string, at: number): number {
  if (text.charCodeAt(at + 1) === CLOSE_LIST) return at + 2;
  for (let i = at + 1; ; i++) {
    i = afterValue(text, i);
    if (i === UNKNOWN) return UNKNOWN;
    const code = text.charCodeAt(i);
    if (code === CLOSE_LIST) return i + 1;
    if (code !== COMMA) return UNKNOWN;
  }
}

function afterObject(text: string, at: number): number {
  if (text.charCodeAt(at + 1) === CLOSE) return at + 2;
  let before = UNKNOWN;
  for (let i = at + 1; ; i++) {
    const key = i;
    if (text.charCodeAt(i) !== QUOTE) return UNKNOWN;
    i = afterString(text, i);
    if (i === UNKNOWN || text.charCodeAt(i) !== COLON) return UNKNOWN;
    if (before !== UNKNOWN && !isLater(text, before, key)) return UNKNOWN;
    before = key;
    i = afterValue(text, i + 1);
    if (i === UNKNOWN) return UNKNOWN;
    const code = text.charCodeAt(i);
    if (code === CLOSE) return i + 1;
    if (code !== COMMA) return UNKNOWN;
  }
}

/** Whether the key that stands at `b` comes after the one at `a`. Both are plain, so the quote is what ends them. */
function isLater(text: string, a: number, b: number): boolean {
  for (let i = 1; ; i++) {
    const [left, right] = [text.charCodeAt(a + i), text.charCodeAt(b + i)];
    if (right === QUOTE) return false;
    if (left === QUOTE) return true;
    if (left !== right) return left < right;
  }
}

/** Digits that any number holds exactly. */
const MOST_DIGITS = 15;

/** A whole number, true, false or null. */
function afterWord(text: string, at: number): number {
  for (const word of ['true', 'false', 'null']) if (text.startsWith(word, at)) return at + word.length;
  const start = text.charCodeAt(at) === MINUS ? at + 1 : at;
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  const isZero = text.startsWith('0', start);
  if (end === start || end - start > MOST_DIGITS) return UNKNOWN;
  return isZero && end - at > 1 ? UNKNOWN : end;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
