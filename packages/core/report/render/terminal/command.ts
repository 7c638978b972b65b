/** Commands that go on from a view, as they can be run. */
import type { Pen } from './pen.ts';
import { padded, span, width, type Line, type Terminal } from './style.ts';

export interface Command {
  /** What it tells. */
  readonly label: string;
  /** Behind the name of the program. */
  readonly call: string;
}

/**
 * A label and a command a line, the commands under one another; below their labels where one of them does not fit. A
 * command stays in one piece, to be copied.
 */
export function commandLines(commands: readonly Command[], { terminal }: Pen): readonly Line[] {
  const labels = Math.max(0, ...commands.map(({ label }) => width([span(label)]))) + 2;
  const lines = commands.map(({ label, call }) => ({
    label: [span(label)],
    call: [span(`${programOn(terminal)} ${call}`, 'achieved')],
  }));
  const beside = lines.every(({ call }) => labels + width(call) <= terminal.columns);
  return lines.flatMap(({ label, call }): readonly Line[] =>
    beside ? [[...padded(label, labels), ...call]] : [label, [span('  '), ...call]],
  );
}

/** The program as the reader called it. */
export function programOn({ program }: Pick<Terminal, 'program'>): string {
  return program ?? 'npx bulkhead';
}

/** As a shell takes it for one word. */
export function shellWord(text: string): string {
  return /^[\w./:@-]+$/.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`;
}
