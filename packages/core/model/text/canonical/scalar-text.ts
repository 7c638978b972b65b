/**
 * One value as YAML. Text is written without quotes wherever every reader of YAML 1.1 or 1.2 takes it for that
 * very text, so that `3.10` and `no` are quoted and no tool makes a number or a truth value of them.
 */
import { plainDecimal } from '../../../lib/decimal.ts';
import type { Leaf } from './part.ts';

/** Not printable in YAML, a line end to some reader, or hidden in an editor: written as an escape. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/u;
const EVERY_UNSAFE = new RegExp(UNSAFE, 'gu');

/** The start of a plain scalar, and what would end it. Stricter than YAML: nobody needs to know the exceptions. */
const PLAIN_START = /^[^\s\-?:,[\]{}#&*!|>'"%@`=~<]/;
const PLAIN_END = /[\s:]$/;
const PLAIN_BREAK = /:\s|\s#/;
const FLOW_BREAK = /[,[\]{}]/;

const WORD = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
const NUMBER =
  /^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[\da-f_]+|(?:\d[\d_]*(?::[0-5]?\d)*(?:\.[\d_]*)?|\.[\d_]+)(?:e[-+]?\d+)?|\.inf|\.nan)$/i;
const TIME = /^\d{4}-\d\d?-\d\d?(?:[Tt\s].*)?$/;

/** On one line, in block context. */
export function blockText({ value, isDay }: Leaf): string {
  if (typeof value === 'string') return isDay || isPlain(value) ? value : quoted(value);
  return typeof value === 'number' ? plainDecimal(value) : String(value);
}

/** In brackets; null where it would need quotes that it does not need on a line of its own, or many lines. */
export function flowText(leaf: Leaf): string | null {
  const text = blockText(leaf);
  if (typeof leaf.value !== 'string') return text;
  if (literalLines(leaf.value) !== null || (!text.startsWith('"') && FLOW_BREAK.test(text))) return null;
  return text;
}

function isPlain(text: string): boolean {
  return (
    PLAIN_START.test(text) &&
    !PLAIN_END.test(text) &&
    !PLAIN_BREAK.test(text) &&
    !UNSAFE.test(text) &&
    !WORD.test(text) &&
    !NUMBER.test(text) &&
    !TIME.test(text)
  );
}

function quoted(text: string): string {
  const escaped = text.replace(/["\\]/g, '\\$&').replace(EVERY_UNSAFE, escape);
  return `"${escaped}"`;
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escape(char: string): string {
  return SHORT_ESCAPES[char] ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * The lines of a literal block (`|-`, or `|` where the text ends with a line end); null where a block would not
 * show every character or where an editor that trims lines would change the text.
 */
export function literalLines(
  text: string,
): { readonly header: string; readonly lines: readonly string[] } | null {
  const ended = text.endsWith('\n');
  const lines = (ended ? text.slice(0, -1) : text).split('\n');
  const first = lines[0] ?? '';
  const shows = lines.every((line) => !UNSAFE.test(line) && !/\s$/.test(line));
  if (!text.includes('\n') || /^\s|^$/.test(first) || lines.at(-1) === '' || !shows) return null;
  return { header: ended ? '|' : '|-', lines };
}

/** The lines of a folded block (`>-`) within the width; null where there is no place to fold without a loss. */
export function foldedLines(text: string, width: number): readonly string[] | null {
  if (UNSAFE.test(text) || /^\s|\s$/.test(text)) return null;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return lines.length === 0 ? null : [...lines, line];
}
