/**
 * What a view writes with: the words of a language as this terminal can show them. Text is made showable before
 * columns are measured, since `ü` is two cells where there is only ASCII.
 */
import type { MessageParams } from '../../../lib/message.ts';
import type { TerminalWords } from '../../locales/en/terminal.ts';
import type { TermId } from '../../locales/en/terms.ts';
import { factWithId } from '../../locales/fact-name.ts';
import { fill } from '../../locales/fill.ts';
import type { Words } from '../../locales/words.ts';
import { cellsOf } from './cells.ts';
import { shownOn } from './shown.ts';
import type { Terminal } from './style.ts';

export interface Pen {
  readonly terminal: Terminal;
  /** A sentence or word of the language. */
  say(key: keyof TerminalWords, params?: MessageParams): string;
  term(id: TermId): string;
  /** A fact by its name and the id under which it is stated. */
  fact(id: string): string;
  /** Cells of the longest of these terms: a column of them keeps its width from run to run. */
  longest(ids: readonly TermId[]): number;
  /** What a plant or a catalog says. */
  text(text: string): string;
}

export function penOf(words: Words, terminal: Terminal): Pen {
  const text = (given: string): string => shownOn(terminal, given);
  const term = (id: TermId): string => text(words.terms[id]);
  return {
    terminal,
    say: (key, params = {}) => text(fill(words, words.terminal[key], params)),
    term,
    fact: (id) => text(factWithId(words, id)),
    longest: (ids) => Math.max(...ids.map((id) => cellsOf(term(id)))),
    text,
  };
}
