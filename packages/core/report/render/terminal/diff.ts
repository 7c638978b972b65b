/** Two plants on a terminal: how much changed, what, and what it does. */
import { changedFields, fieldText, type DiffReport, type Field, type ToldChange } from '../../diff/report.ts';
import type { Named, Turn } from '../../diff/effects.ts';
import type { MessageParams } from '../../../lib/message.ts';
import type { DiffWords } from '../../locales/en/diff.ts';
import type { TermId } from '../../locales/en/terms.ts';
import { fill } from '../../locales/fill.ts';
import type { Words } from '../../locales/words.ts';
import { shownOn } from './shown.ts';
import { rendered, span, type Line, type Terminal } from './style.ts';
import { wrapped } from './wrap.ts';

/** Lines of one list of effects before the rest is counted. */
const LISTED = 40;

interface DiffPen {
  readonly terminal: Terminal;
  readonly words: Words;
  readonly say: (key: keyof DiffWords, params?: MessageParams) => string;
  readonly text: (given: string) => string;
  /** Lines of one list before the rest is counted. */
  readonly listed: number;
}

/** @param all every line of every list */
export function diffText(report: DiffReport, words: Words, terminal: Terminal, all = false): string {
  const text = (given: string): string => shownOn(terminal, given);
  const pen: DiffPen = {
    terminal,
    words,
    text,
    listed: all ? Infinity : LISTED,
    say: (key, params = {}) => text(fill(words, words.diff[key], params)),
  };
  return rendered(
    [
      ...summaryLines(report, pen),
      ...report.changes.flatMap((change) => [[], ...changeLines(change, pen)]),
      ...effectLines(report, pen),
      [],
      [span(pen.say('asOf', { asOf: report.asOf }), 'quiet')],
    ],
    terminal,
  );
}

function summaryLines(report: DiffReport, pen: DiffPen): readonly Line[] {
  const { summary, changes, gapsOpened, gapsClosed, findingsNew, findingsGone } = report;
  const { columns } = pen.terminal;
  const objects = changes.length === 0 ? pen.say('none') : pen.say('objects', { ...summary });
  const effects = pen.say('effects', {
    risen: summary.risen,
    fallen: summary.fallen,
    opened: gapsOpened.length,
    closed: gapsClosed.length,
    found: findingsNew.length,
    gone: findingsGone.length,
  });
  const quiet = changes.length === 0 && effectCount(report) === 0;
  return [
    ...wrapped([span(objects, 'strong')], columns),
    ...(quiet ? [] : wrapped([span(effects, 'strong')], columns)),
  ];
}

function effectCount(report: DiffReport): number {
  const { slT, slA, slC, verdicts, maturity, sustained, coverage, ...rest } = report;
  const turns = [slT, slA, slC, verdicts, maturity, sustained, coverage];
  const named = [rest.gapsOpened, rest.gapsClosed, rest.findingsNew, rest.findingsGone];
  return [...turns, ...named].reduce((sum, list) => sum + list.length, 0);
}

/** The object with its sign in the gutter, and each field that differs, before over after. */
function changeLines(change: ToldChange, pen: DiffPen): readonly Line[] {
  const { before, after, ref, title } = change;
  const sign = before === null ? '+' : after === null ? '−' : '~';
  const head: Line = [
    span(pen.text(`${sign} `), 'strong'),
    span(pen.text(ref), 'strong'),
    ...(title === '' ? [] : [span(` · ${pen.text(title)}`)]),
  ];
  const fields = before === null || after === null ? [] : changedFields(change);
  return [...hung(head, 0, pen), ...fields.flatMap((field) => fieldLines(field, pen))];
}

function fieldLines({ path, before, after }: Field, pen: DiffPen): readonly Line[] {
  const side = (sign: string, value: unknown): readonly Line[] =>
    value === undefined
      ? []
      : hung(
          [
            span(pen.text(`${sign} `)),
            span(pen.text(`${path}: `), 'quiet'),
            span(pen.text(fieldText(value))),
          ],
          4,
          pen,
        );
  return [...side('−', before), ...side('+', after)];
}

/** Continued lines hang under the first. */
function hung(line: Line, indent: number, { terminal }: DiffPen): readonly Line[] {
  return wrapped(line, terminal.columns - indent - 2).map((each, i) => [
    span(' '.repeat(i === 0 ? indent : indent + 2)),
    ...each,
  ]);
}

function effectLines(report: DiffReport, pen: DiffPen): readonly Line[] {
  if (effectCount(report) === 0) return [];
  const level = (value: number | null): string => (value === null ? pen.say('nothing') : String(value));
  const term = (value: string | null): string => {
    const { terms } = pen.words;
    const id = value === 'system' ? 'leftToSystem' : (value ?? '');
    return Object.hasOwn(terms, id) ? pen.text(terms[id as TermId]) : id;
  };
  const known = (value: boolean | null): string => pen.say(value === null ? 'unknown' : value ? 'yes' : 'no');
  return [
    [],
    [span(pen.say('does'), 'strong')],
    ...turnLines('slT', report.slT, level, pen),
    ...turnLines('slA', report.slA, level, pen),
    ...namedLines('gapsOpened', report.gapsOpened, pen),
    ...namedLines('gapsClosed', report.gapsClosed, pen),
    ...turnLines('slC', report.slC, level, pen),
    ...turnLines('verdicts', report.verdicts, term, pen),
    ...turnLines('maturity', report.maturity, level, pen),
    ...turnLines('sustained', report.sustained, known, pen),
    ...turnLines('coverage', report.coverage, level, pen),
    ...namedLines('findingsNew', report.findingsNew, pen),
    ...namedLines('findingsGone', report.findingsGone, pen),
  ];
}

function turnLines<T>(
  key: keyof DiffWords,
  turns: readonly Turn<T>[],
  say: (value: T) => string,
  pen: DiffPen,
): readonly Line[] {
  const lines = turns.map(({ ref, title = '', from, to }): Line => [
    span(pen.text(ref)),
    span(`: ${say(from)} ${pen.text('→')} ${say(to)}`, 'strong'),
    ...(title === '' ? [] : [span(` · ${pen.text(title)}`, 'quiet')]),
  ]);
  return listLines(key, lines, pen);
}

function namedLines(key: keyof DiffWords, list: readonly Named[], pen: DiffPen): readonly Line[] {
  const lines = list.map(({ ref, title }): Line => [
    span(pen.text(ref)),
    ...(title === '' ? [] : [span(` · ${pen.text(title)}`, 'quiet')]),
  ]);
  return listLines(key, lines, pen);
}

function listLines(key: keyof DiffWords, lines: readonly Line[], pen: DiffPen): readonly Line[] {
  if (lines.length === 0) return [];
  const n = lines.length - pen.listed;
  return [
    ...hung([span(pen.say(key, { n: lines.length }))], 2, pen),
    ...lines.slice(0, pen.listed).flatMap((line) => hung(line, 4, pen)),
    ...(n <= 0
      ? []
      : [[span(`    ${pen.text(fill(pen.words, pen.words.terminal.moreLines, { n }))}`, 'quiet')]]),
  ];
}
