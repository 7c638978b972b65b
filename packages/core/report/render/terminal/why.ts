/** The chain behind a number, as a colleague would tell it. */
import type { Why, WhyCause } from '../../explain.ts';
import { terminalWords } from '../../locales/en/terminal.ts';
import { fillMessage } from '../../../lib/message.ts';
import { rendered, span, type Line, type Terminal } from './style.ts';

/** References shown under "what rests on it" before the rest is counted. */
const USED_BY = 8;

export function whyText(why: Why, terminal: Terminal): string {
  const clause = why.clause === null ? '' : ` · ${why.clause}`;
  const lines: Line[] = [
    ...wrap(why.text, terminal.columns, '').map((text): Line => [span(text, 'strong')]),
    [span(`${why.ref} · ${fillMessage(terminalWords.rule, { rule: why.rule })}${clause}`, 'quiet')],
  ];
  if (why.because.length > 0) lines.push([], [span(terminalWords.because, 'strong')]);
  for (const cause of why.because) lines.push(...causeLines(cause, 1, terminal));
  if (why.usedBy.length > 0) {
    lines.push([], [span(terminalWords.usedBy, 'strong')]);
    for (const ref of why.usedBy.slice(0, USED_BY)) lines.push([span(`  ${ref}`)]);
    const more = why.usedBy.length - USED_BY;
    if (more > 0) lines.push([span(`  … ${more} more`, 'quiet')]);
  }
  return rendered(lines, terminal);
}

function causeLines(cause: WhyCause, depth: number, terminal: Terminal): readonly Line[] {
  const indent = '  '.repeat(depth);
  return [
    ...wrap(cause.text, terminal.columns, indent).map((text): Line => [span(text)]),
    [span(`${indent}  ${cause.ref}`, 'quiet')],
    ...(cause.because ?? []).flatMap((below) => causeLines(below, depth + 1, terminal)),
  ];
}

function wrap(text: string, columns: number, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    const next = line.trim() === '' ? `${line}${word}` : `${line} ${word}`;
    if (next.length > columns && line.trim() !== '') {
      lines.push(line);
      line = `${indent}  ${word}`;
    } else line = next;
  }
  return [...lines, line];
}
