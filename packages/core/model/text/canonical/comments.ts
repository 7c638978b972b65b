/**
 * The comments of a YAML text and where they stand. Taken from the tokens of the parser's own lexer, since a `#`
 * inside a text value is no comment.
 */
import { Lexer } from 'yaml';

export interface Comment {
  /** From the `#` on, fit to be written again. */
  readonly text: string;
  /** Offsets of the `#` and of the end of the line. */
  readonly start: number;
  readonly end: number;
  /** Nothing but dashes, marks of the document and the like stands before it on its line. */
  readonly alone: boolean;
  /** Column at which its line begins, from 0. */
  readonly column: number;
}

export interface Layout {
  readonly comments: readonly Comment[];
  /** Offsets of the dashes that begin list entries, rising. */
  readonly dashes: readonly number[];
  /** Offsets of empty lines, rising. */
  readonly blanks: readonly number[];
}

/** The lexer announces a scalar with this; what follows it is text, whatever it looks like. */
const SCALAR_NEXT = '\u001f';
/** Marks of the lexer that stand for no characters of the source. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', SCALAR_NEXT]);

/** @param text sound YAML; of anything else only the comments before the first fault are certain */
export function layoutOf(text: string): Layout {
  const comments: Comment[] = [];
  const dashes: number[] = [];
  let offset = 0;
  let scalar = false;
  for (const token of new Lexer().lex(text)) {
    if (!scalar && MARKS.has(token)) {
      scalar = token === SCALAR_NEXT;
      continue;
    }
    if (!scalar && token.startsWith('#')) comments.push(commentAt(text, offset, token));
    if (!scalar && token === '-') dashes.push(offset);
    offset += token.length;
    scalar = false;
  }
  return { comments, dashes, blanks: blanksOf(text) };
}

function commentAt(text: string, start: number, source: string): Comment {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(line, start);
  return {
    text: cleanComment(source),
    start,
    end: start + source.length,
    alone: /^(?:[\s\-?:]*|\.\.\.\s*)$/.test(before),
    column: before.search(/\S|$/),
  };
}

/**
 * What other readers would take for the end of the line must not stay in a comment: what follows it would be
 * a key to them and is none to us.
 */
export function cleanComment(source: string): string {
  return source.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/g, ' ').trimEnd();
}

function blanksOf(text: string): readonly number[] {
  return [...text.matchAll(/\n[ \t\r]*(?=\n)/g)].map((match) => match.index + 1);
}
