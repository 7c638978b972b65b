/** Styled text for a terminal: colours of the 16-colour set, so that the user's theme holds. */

export type Tone = 'strong' | 'quiet' | 'achieved' | 'deficit' | 'unknown' | 'failed' | 'plain';

export interface Terminal {
  readonly columns: number;
  readonly colour: boolean;
  readonly unicode: boolean;
}

const CODES: Readonly<Record<Tone, string>> = {
  strong: '1',
  quiet: '90',
  achieved: '34',
  deficit: '91',
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

export function width(line: Line): number {
  return line.reduce((sum, { text }) => sum + text.length, 0);
}

/** The line with spaces up to the width. */
export function padded(line: Line, columns: number): Line {
  const missing = columns - width(line);
  return missing > 0 ? [...line, span(' '.repeat(missing))] : line;
}

export function rendered(lines: readonly Line[], terminal: Terminal): string {
  return lines
    .map(
      (line) =>
        `${line
          .map((s) => ansi(s, terminal))
          .join('')
          .trimEnd()}\n`,
    )
    .join('');
}

/** Control characters from a file must not reach the terminal. */
function ansi({ text, tone }: Span, { colour, unicode }: Terminal): string {
  const safe = text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ');
  const shown = unicode ? safe : toAscii(safe);
  const code = CODES[tone];
  return colour && code !== '' && text.trim() !== '' ? `\u001b[${code}m${shown}\u001b[0m` : shown;
}

const ASCII: Readonly<Record<string, string>> = {
  '█': '#',
  '▨': '/',
  '□': 'o',
  '▒': '+',
  '·': '.',
  '−': '-',
  '…': '...',
  '●': '*',
  '○': 'o',
  '◆': '!',
  '◇': '~',
  '’': "'",
  '→': '->',
  '≤': '<=',
};

function toAscii(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (char) => ASCII[char] ?? char);
}

/** Cuts with an ellipsis; for prose, never for an id or an SL. */
export function cut(text: string, columns: number): string {
  return text.length <= columns ? text : `${text.slice(0, Math.max(0, columns - 1))}…`;
}
