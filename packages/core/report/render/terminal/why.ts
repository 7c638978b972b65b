/** The chain behind a number, as a colleague would tell it. */
import type { VerdictCode } from '../../../evaluate/assessment.ts';
import type { Why, WhyCause } from '../../explain.ts';
import type { Words } from '../../locales/words.ts';
import { penOf, type Pen } from './pen.ts';
import { padded, rendered, span, width, type Line, type Terminal } from './style.ts';
import { VERDICT_IDS, verdictGlyph } from './verdict.ts';
import { flowed, wrapped } from './wrap.ts';

/** Causes told one by one at each level; the rest is counted. */
const CAUSES = [24, 8, 4];

/** Lines of references under "what rests on it" before the rest is counted. */
const USED_BY_LINES = 10;
const INDENT = 2;

export function whyText(why: Why, words: Words, terminal: Terminal): string {
  const pen = penOf(words, terminal);
  const source = [why.ref, `docs/rules.md ${why.rule}`, ...(why.clause === null ? [] : [why.clause])];
  return rendered(
    [
      ...wrapped([span(pen.text(why.text), 'strong')], terminal.columns),
      ...flowed(
        source.map((part) => [span(part, 'quiet')]),
        terminal.columns,
        ' · ',
      ),
      ...section(why.fix === undefined ? [] : indented([span(pen.text(why.fix))], 1, pen), 'wayOut', pen),
      ...section(causesLines(why.because, 1, pen), 'because', pen),
      ...(why.flip === undefined ? [] : [[], ...wrapped([span(pen.text(why.flip))], terminal.columns)]),
      ...(why.flips ?? []).flatMap(({ text }) => indented([span(pen.text(text), 'quiet')], INDENT, pen)),
      ...section(usedByLines(why.usedBy, pen), 'usedBy', pen),
    ],
    terminal,
  );
}

function section(lines: readonly Line[], head: 'wayOut' | 'because' | 'usedBy', pen: Pen): readonly Line[] {
  return lines.length === 0 ? [] : [[], [span(pen.say(head), 'strong')], ...lines];
}

function causesLines(causes: readonly WhyCause[], depth: number, pen: Pen): readonly Line[] {
  const most = CAUSES[Math.min(depth, CAUSES.length) - 1] as number;
  const n = causes.length - most;
  return [
    ...causes.slice(0, most).flatMap((cause) => causeLines(cause, depth, pen)),
    ...(n <= 0 ? [] : indented([span(pen.say('more', { n }), 'quiet')], depth, pen)),
  ];
}

function causeLines(cause: WhyCause, depth: number, pen: Pen): readonly Line[] {
  return [
    ...indented([...glyphOf(cause), span(pen.text(cause.text))], depth, pen),
    ...indented([span(cause.ref, 'quiet')], depth + 1, pen),
    ...causesLines(cause.because ?? [], depth + 1, pen),
  ];
}

/** Verdicts carry their glyph here too; other causes need none. */
function glyphOf({ ref, value }: WhyCause): Line {
  if (!ref.startsWith('verdict:') || !(VERDICT_IDS as readonly unknown[]).includes(value)) return [];
  return [verdictGlyph(value as VerdictCode), span(' ')];
}

/** Continued lines hang under the first. */
function indented(line: Line, depth: number, { terminal }: Pen): readonly Line[] {
  const indent = INDENT * depth;
  return wrapped(line, terminal.columns - indent - INDENT).map((each, i) => [
    span(' '.repeat(indent + (i === 0 ? 0 : INDENT))),
    ...each,
  ]);
}

/** Side by side where they fit and are many: an SL may have dozens. */
function usedByLines(refs: readonly string[], pen: Pen): readonly Line[] {
  const cells = refs.map((ref): Line => [span(pen.text(ref))]);
  const column = Math.max(0, ...cells.map(width)) + INDENT;
  const fit = Math.max(1, Math.floor((pen.terminal.columns - INDENT) / column));
  const across = Math.min(fit, Math.max(1, Math.ceil(refs.length / USED_BY_LINES)));
  const shown = cells.slice(0, across * USED_BY_LINES);
  const lines: Line[] = [];
  for (let i = 0; i < shown.length; i += across) {
    lines.push([
      span(' '.repeat(INDENT)),
      ...shown.slice(i, i + across).flatMap((cell) => padded(cell, column)),
    ]);
  }
  const n = refs.length - shown.length;
  return n === 0 ? lines : [...lines, [span(`  ${pen.say('more', { n })}`, 'quiet')]];
}
