/** Two plants on a terminal: how much changed, what, and what it does. */
import { changedFields, fieldText, type DiffReport, type Field, type ToldChange } from '../../diff/report.ts';
import type { Named, TargetTurn, Turn } from '../../diff/effects.ts';
import type { DiffWords } from '../../locales/en/diff.ts';
import type { TermId } from '../../locales/en/terms.ts';
import type { Words } from '../../locales/words.ts';
import { diffPen, hung, listLines, type DiffPen } from './diff-pen.ts';
import { scenarioLines } from './diff-scenarios.ts';
import { rendered, span, type Line, type Terminal } from './style.ts';
import { wrapped } from './wrap.ts';

/** @param all every line of every list */
export function diffText(report: DiffReport, words: Words, terminal: Terminal, all = false): string {
  const pen = diffPen(words, terminal, all);
  return rendered(
    [
      ...summaryLines(report, pen),
      ...report.changes.flatMap((change) => [[], ...changeLines(change, pen)]),
      ...effectLines(report, pen),
      [],
      [span(dayLine(report, pen), 'quiet')],
    ],
    terminal,
  );
}

function dayLine({ asOf, asOfBefore }: DiffReport, pen: DiffPen): string {
  return asOf === asOfBefore ? pen.say('asOf', { asOf }) : pen.say('asOfBoth', { asOf, asOfBefore });
}

function summaryLines(report: DiffReport, pen: DiffPen): readonly Line[] {
  const { summary, changes, gapsOpened, gapsClosed, findingsNew, findingsGone } = report;
  const { columns } = pen.terminal;
  const { residual: moved, ...counted } = summary;
  const objects = changes.length === 0 ? pen.say('none') : pen.say('objects', { ...counted });
  const effects = pen.say('effects', {
    risen: summary.risen,
    fallen: summary.fallen,
    opened: gapsOpened.length,
    closed: gapsClosed.length,
    found: findingsNew.length,
    gone: findingsGone.length,
  });
  const { scenarios: rated, ...residual } = moved;
  const looked = rated > 0 || report.scenarios.length > 0;
  const quiet = changes.length === 0 && effectCount(report) === 0;
  return [
    ...wrapped([span(objects, 'strong')], columns),
    ...(quiet ? [] : wrapped([span(effects, 'strong')], columns)),
    ...(quiet || !looked ? [] : wrapped([span(pen.say('residual', { ...residual }), 'strong')], columns)),
  ];
}

function effectCount(report: DiffReport): number {
  const { slT, slTAsked, slA, slC, scenarios, verdicts, maturity, sustained, coverage, ...rest } = report;
  const turns = [slT, slTAsked, slA, slC, scenarios, verdicts, maturity, sustained, coverage];
  const named = [rest.gapsOpened, rest.gapsClosed, rest.findingsNew, rest.findingsGone];
  return [...turns, ...named].reduce((sum, list) => sum + list.length, 0);
}

/** The object with its sign in the gutter, and each field that differs, before over after. */
export function changeLines(change: ToldChange, pen: DiffPen): readonly Line[] {
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
    ...targetLines('slT', report.slT, pen),
    ...targetLines('slTAsked', report.slTAsked, pen),
    ...turnLines('slA', report.slA, level, pen),
    ...scenarioLines(report.scenarios, pen),
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
  return listLines(key, entriesOf(lines, pen), pen);
}

/** With what sets it: on both sides where that differs. */
function targetLines(key: keyof DiffWords, turns: readonly TargetTurn[], pen: DiffPen): readonly Line[] {
  const level = (value: number | null): string => String(value ?? pen.say('nothing'));
  const lines = turns.map(({ ref, from, to, drivers }): Line => {
    const sides = [...new Set([namesText(drivers.from), namesText(drivers.to)])];
    const by = sides.join(pen.text(' → '));
    return [
      span(pen.text(ref)),
      span(`: ${level(from)} ${pen.text('→')} ${level(to)}`, 'strong'),
      ...(drivers.from.length + drivers.to.length === 0 ? [] : [span(pen.text(` · ${by}`), 'quiet')]),
    ];
  });
  return listLines(key, entriesOf(lines, pen), pen);
}

/** Drivers of one value before the rest is counted. */
const NAMED = 3;

function namesText(refs: readonly string[]): string {
  if (refs.length === 0) return '–';
  const more = refs.length - NAMED;
  return [...refs.slice(0, NAMED), ...(more > 0 ? [`+${more}`] : [])].join(', ');
}

function namedLines(key: keyof DiffWords, list: readonly Named[], pen: DiffPen): readonly Line[] {
  const lines = list.map(({ ref, title }): Line => [
    span(pen.text(ref)),
    ...(title === '' ? [] : [span(` · ${pen.text(title)}`, 'quiet')]),
  ]);
  return listLines(key, entriesOf(lines, pen), pen);
}

function entriesOf(lines: readonly Line[], pen: DiffPen): readonly (readonly Line[])[] {
  return lines.map((line) => hung(line, 4, pen));
}
