/** What the parts of a diff on a terminal write with: its words, and lists that end where nobody reads on. */
import type { MessageParams } from '../../../lib/message.ts';
import type { DiffWords } from '../../locales/en/diff.ts';
import { fill } from '../../locales/fill.ts';
import type { Words } from '../../locales/words.ts';
import { shownOn } from './shown.ts';
import { span, type Line, type Terminal } from './style.ts';
import { wrapped } from './wrap.ts';

/** Lines of one list of effects before the rest is counted. */
const LISTED = 40;

export interface DiffPen {
  readonly terminal: Terminal;
  readonly words: Words;
  readonly say: (key: keyof DiffWords, params?: MessageParams) => string;
  readonly text: (given: string) => string;
  /** Lines of one list before the rest is counted. */
  readonly listed: number;
}

/** @param all every line of every list */
export function diffPen(words: Words, terminal: Terminal, all: boolean): DiffPen {
  const text = (given: string): string => shownOn(terminal, given);
  return {
    terminal,
    words,
    text,
    listed: all ? Infinity : LISTED,
    say: (key, params = {}) => text(fill(words, words.diff[key], params)),
  };
}

/** Continued lines hang under the first. */
export function hung(line: Line, indent: number, { terminal }: DiffPen): readonly Line[] {
  return wrapped(line, terminal.columns - indent - 2).map((each, i) => [
    span(' '.repeat(i === 0 ? indent : indent + 2)),
    ...each,
  ]);
}

/** A heading with how many entries there are, and the first of them, each of one line or more. */
export function listLines(
  key: keyof DiffWords,
  entries: readonly (readonly Line[])[],
  pen: DiffPen,
): readonly Line[] {
  if (entries.length === 0) return [];
  const n = entries.length - pen.listed;
  return [
    ...hung([span(pen.say(key, { n: entries.length }))], 2, pen),
    ...entries.slice(0, pen.listed).flat(),
    ...(n <= 0
      ? []
      : [[span(`    ${pen.text(fill(pen.words, pen.words.terminal.moreLines, { n }))}`, 'quiet')]]),
  ];
}
