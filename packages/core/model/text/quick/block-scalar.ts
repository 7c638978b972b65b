/** Text as a literal (`|`) or folded (`>`) block below its key or dash. */
import { Scalar } from 'yaml';
import { NEWLINE, endOfLine, lineEnd, skipSpaces, toContent, type Cursor } from './cursor.ts';
import { scalarNode } from './nodes.ts';

const BAR = 0x7c;
const GREATER = 0x3e;

export function isBlockMark(code: number): boolean {
  return code === BAR || code === GREATER;
}

const HEADER = /([|>])(-?)(?=[ \n]|$)/y;

/**
 * The scalar whose mark is at the cursor, which is left at the next line with content.
 * @param column of the key or dash it belongs to
 * @returns null where it is empty, says how far it is indented or keeps the line ends behind it
 */
export function blockScalar(cursor: Cursor, column: number): Scalar | null {
  const { text, at: start } = cursor;
  HEADER.lastIndex = start;
  const [header = '', mark, strip] = HEADER.exec(text) ?? [];
  const headEnd = header === '' ? -1 : lineEnd(text, start + header.length);
  const first = headEnd + 1;
  const indent = skipSpaces(text, first) - first;
  if (headEnd < 0 || indent <= column) return null;
  const { lines, end } = linesFrom(cursor, first, indent);
  if (lines === null) return null;
  const type = mark === '>' ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const value = (mark === '>' ? folded(lines) : lines.join('\n')) + (strip === '' ? '\n' : '');
  toContent(cursor, end);
  return scalarNode(value, value, type, start, Math.min(end, text.length));
}

interface Lines {
  /** Without their indentation; null where one has blanks alone, whose meaning depends on how many. */
  readonly lines: readonly string[] | null;
  /** Offset behind the line end of the last. */
  readonly end: number;
}

function linesFrom({ text, endLength }: Cursor, first: number, indent: number): Lines {
  const lines: string[] = [];
  let end = first;
  let empty = 0;
  for (let start = first; start < text.length;) {
    const at = skipSpaces(text, start);
    const isEmpty = text.charCodeAt(at) === NEWLINE || at >= text.length;
    if (isEmpty && at - start > endLength) return { lines: null, end };
    if (!isEmpty && at - start < indent) break;
    const lineEnds = endOfLine(text, at);
    const isLast = lineEnds === text.length;
    if (isEmpty) empty++;
    else {
      for (; empty > 0; empty--) lines.push('');
      lines.push(text.slice(start + indent, isLast ? lineEnds : lineEnds - endLength));
      end = lineEnds + 1;
    }
    start = lineEnds + 1;
  }
  return { lines: lines.length === 0 ? null : lines, end };
}

/** Lines joined by blanks; one that is indented further, and an empty one, keeps its line end. */
function folded(lines: readonly string[]): string {
  let value = '';
  let between = '';
  let wasFurther = false;
  for (const line of lines) {
    if (line === '') {
      if (between === '\n') value += '\n';
      else between = '\n';
    } else if (line.startsWith(' ')) {
      if (between === ' ') between = '\n';
      else if (!wasFurther && between === '\n') between = '\n\n';
      value += between + line;
      between = '\n';
      wasFurther = true;
    } else {
      value += between + line;
      between = ' ';
      wasFurther = false;
    }
  }
  return value;
}
