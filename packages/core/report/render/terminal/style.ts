/** Styled text for a terminal: colours of the 16-colour set, so that the user's theme holds. */
import { cellsOf } from './cells.ts';
import { shownOn } from './shown.ts';

export type Tone = 'strong' | 'quiet' | 'achieved' | 'deficit' | 'short' | 'unknown' | 'failed' | 'plain';

export interface Terminal {
  readonly columns: number;
  readonly colour: boolean;
  readonly unicode: boolean;
  /** How the program was called, for commands that can be pasted; `npx bulkhead` when not told. */
  readonly program?: string;
}

const CODES: Readonly<Record<Tone, string>> = {
  strong: '1',
  quiet: '90',
  achieved: '34',
  deficit: '91',
  short: '1;91',
  unknown: '35',
  failed: '95',
  plain: '',
};

export interface Span {
  readonly text: string;
  readonly tone: Tone;
}

export function span(text: string, tone: Tone = 'plain'): Span {
  return { text, tone };
}

export type Line = readonly Span[];

/** Cells the line takes. */
export function width(line: Line): number {
  return line.reduce((sum, { text }) => sum + cellsOf(text), 0);
}

/** The line with spaces up to the width; `right` puts them before it. */
export function padded(line: Line, columns: number, side: 'left' | 'right' = 'left'): Line {
  const missing = columns - width(line);
  if (missing <= 0) return line;
  const space = span(' '.repeat(missing));
  return side === 'left' ? [...line, space] : [space, ...line];
}

/** The lines as text. Whatever a view forgot, no control character from a file reaches the terminal. */
export function rendered(lines: readonly Line[], terminal: Terminal): string {
  return lines
    .map(
      (line) =>
        `${withoutTail(line)
          .map((s) => ansi(s, terminal))
          .join('')}\n`,
    )
    .join('');
}

function withoutTail(line: Line): Line {
  const last = line.at(-1);
  if (last === undefined) return line;
  const text = last.text.trimEnd();
  if (text === '') return withoutTail(line.slice(0, -1));
  return [...line.slice(0, -1), { ...last, text }];
}

function ansi({ text, tone }: Span, terminal: Terminal): string {
  const shown = shownOn(terminal, text);
  const code = CODES[tone];
  return terminal.colour && code !== '' && text.trim() !== '' ? `\u001b[${code}m${shown}\u001b[0m` : shown;
}
