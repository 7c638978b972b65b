/** SL-T on a terminal: the table with what drives it, the methods side by side, and how firmly it stands. */
import type { PlaceAssessment, SlTDerived } from '../../../evaluate/assessment.ts';
import { FR_ORDER } from '../../../evaluate/row-table.ts';
import type { Levels } from '../../../evaluate/sl-target.ts';
import type { ComparedPlace, SltComparison } from '../../../evaluate/slt/compare.ts';
import type { Sensitivity, SensitivePlace, SmallestChange } from '../../../evaluate/slt/sensitivity.ts';
import type { Risk } from '../../../model/plant.ts';
import type { Lacking } from '../../../risk/sl-of-place.ts';
import { SL_METHOD_NAMES, type SlMethodName } from '../../../risk/sl-methods.ts';
import type { SlLack } from '../../../risk/sl-asked.ts';
import type { TerminalWords } from '../../locales/en/terminal.ts';
import type { Words } from '../../locales/words.ts';
import { inputSaid } from '../../slt-input.ts';
import { inColumns, type Row } from './columns.ts';
import { penOf, type Pen } from './pen.ts';
import { rendered, span, type Line, type Terminal, type Tone } from './style.ts';
import { wrapped } from './wrap.ts';

export interface SltView {
  readonly plantName: string;
  readonly asOf: string;
  readonly method: SlMethodName | null;
  readonly words: Words;
  readonly terminal: Terminal;
}

export interface SltTable extends SltView {
  readonly places: readonly PlaceAssessment[];
  /** Who approved the stated target, by place. */
  readonly approvals: ReadonlyMap<string, string>;
}

const LAYOUT = { columns: [{}, ...FR_ORDER.map(() => ({}))], proseAfter: 8, proseLeast: 40, proseLines: 8 };
const HEAD: Row = { cells: [[], ...FR_ORDER.map((fr): Line => [span(fr, 'quiet')])], prose: [] };

export function sltText(view: SltTable): string {
  const pen = penOf(view.words, view.terminal);
  const rows = view.places.map((place): Row => ({
    cells: levelCells(
      place.ref,
      FR_ORDER.map((fr) => place.slT[fr]),
    ),
    prose: [span(tableProse(place, view.approvals.get(place.ref), pen), 'quiet')],
  }));
  return page(view, pen, [
    ...head(view, pen, 'sltHead'),
    ...inColumns([HEAD, ...rows], LAYOUT, pen.terminal),
  ]);
}

function page({ plantName, terminal }: SltView, pen: Pen, lines: readonly Line[]): string {
  return rendered([[span(pen.text(plantName), 'strong')], ...lines], terminal);
}

function head({ asOf, method }: SltView, pen: Pen, key: keyof TerminalWords): readonly Line[] {
  const told = pen.say(method === null ? 'sltNoMethod' : 'sltMethod', { method: method ?? '' });
  return [...say(pen, key, { asOf }, 'quiet'), ...wrapped([span(told, 'quiet')], pen.terminal.columns), []];
}

function say(pen: Pen, key: keyof TerminalWords, params = {}, tone: Tone = 'plain'): readonly Line[] {
  return wrapped([span(pen.say(key, params), tone)], pen.terminal.columns);
}

function levelCells(ref: string, levels: Levels): readonly Line[] {
  return [[span(ref)], ...FR_ORDER.map((_, f): Line => [levelSpan(levels[f] ?? null)])];
}

function levelSpan(level: number | null) {
  return level === null ? span('?', 'unknown') : span(String(level));
}

function tableProse({ slTBasis }: PlaceAssessment, approvedBy: string | undefined, pen: Pen): string {
  const { method, from, drivers, derived, rationale } = slTBasis;
  return [
    method,
    ...(from === null ? [] : [pen.say('sltFrom', { from })]),
    ...(drivers === undefined ? [] : driverTexts(drivers)),
    ...(derived === undefined ? [] : [askedText(derived, pen)]),
    ...(approvedBy === undefined ? [] : [pen.say('sltApproved', { approvedBy })]),
    ...(rationale === null ? [] : [rationale]),
  ].join('; ');
}

/** FRs with the same drivers together. */
function driverTexts(drivers: SlTDerived['drivers']): readonly string[] {
  const groups = Map.groupBy(FR_ORDER, (fr) => drivers[fr].join(', '));
  return [...groups].flatMap(([refs, frs]) => (refs === '' ? [] : [`${frs.join(' ')}: ${refs}`]));
}

function askedText({ slT, drivers }: SlTDerived, pen: Pen): string {
  const levels = FR_ORDER.map((fr) => slT[fr] ?? '?').join(' ');
  const scenarios = [...new Set(FR_ORDER.flatMap((fr) => drivers[fr]))]
    .filter((ref) => ref !== 'baseline')
    .sort();
  return pen.say('sltAsked', { levels, refs: scenarios.join(', ') });
}

export interface SltCompareView extends SltView {
  readonly comparison: SltComparison;
}

export function sltCompareText(view: SltCompareView): string {
  const { places, lacking } = view.comparison;
  const pen = penOf(view.words, view.terminal);
  const differ = places.filter(({ differs }) => differs).length;
  return page(view, pen, [
    ...head(view, pen, 'sltCompareHead'),
    ...(places.length === 0
      ? say(pen, 'sltNoScenarios')
      : say(pen, 'sltDiffer', { n: differ, all: places.length })),
    ...places.flatMap((place) => comparedLines(place, pen)),
    [],
    ...(places.length === 0 ? [] : SL_METHOD_NAMES.flatMap((name) => lackLines(name, lacking[name], pen))),
  ]);
}

/** Differences from the method that is listed first are marked. */
function comparedLines({ ref, levels, stated, byMethod, differs }: ComparedPlace, pen: Pen): readonly Line[] {
  const row = (name: string, each: Levels, first: Levels | null): Row => ({
    cells: [
      [span(name)],
      ...FR_ORDER.map((_, f): Line => {
        const other = first !== null && each[f] !== first[f];
        const level = levelSpan(each[f] ?? null);
        return [other ? { ...level, text: `${level.text}*` } : level];
      }),
    ],
    prose: [],
  });
  const [firstName] = SL_METHOD_NAMES;
  const first = firstName === undefined ? null : byMethod[firstName];
  const rows = SL_METHOD_NAMES.map((name) => row(name, byMethod[name], first));
  return [
    [],
    [span(ref, 'strong'), ...(differs ? [] : [span(` ${pen.say('sltAlike')}`, 'quiet')])],
    ...inColumns(
      [HEAD, ...rows, ...(stated ? [row(pen.say('sltStated'), levels, null)] : [])],
      LAYOUT,
      pen.terminal,
    ),
  ];
}

const LACK_WORDS: Readonly<Record<SlLack, keyof TerminalWords>> = {
  severity: 'sltLackSeverity',
  frequency: 'sltLackFrequency',
  attackers: 'sltLackAttackers',
  effects: 'sltLackEffects',
};

function lackLines(name: SlMethodName, lacking: readonly Lacking[], pen: Pen): readonly Line[] {
  if (lacking.length === 0) return say(pen, 'sltUsable', { method: name });
  const groups = Map.groupBy(lacking, ({ lacks }) => lacks);
  return [...groups].flatMap(([lacks, each]) =>
    say(pen, LACK_WORDS[lacks], { method: name, n: each.length }, 'unknown'),
  );
}

export interface SltSensitivityView extends SltView {
  readonly sensitivity: Sensitivity;
  readonly risk: Risk | null;
}

export function sltSensitivityText(view: SltSensitivityView): string {
  const { places, flipping, all } = view.sensitivity;
  const pen = penOf(view.words, view.terminal);
  const rows = places.map((place): Row => ({
    cells: [[span(place.ref)]],
    prose: [span(changeText(place, view.risk, pen))],
  }));
  const layout = { columns: [{}], proseAfter: 1, proseLeast: 40, proseLines: 6 };
  return page(view, pen, [
    ...head(view, pen, 'sltSensitivityHead'),
    ...(places.length === 0 ? say(pen, 'sltNoSay') : say(pen, 'sltFlipping', { n: flipping, all })),
    [],
    ...inColumns(rows, layout, pen.terminal),
  ]);
}

function changeText({ smallest, stated }: SensitivePlace, risk: Risk | null, pen: Pen): string {
  const beside = stated ? [pen.say('sltBesideStated')] : [];
  if (smallest === null) return [pen.say('sltFirm'), ...beside].join('; ');
  const flips = smallest.flips.map(({ fr, from, to }) => `${fr} ${from ?? '?'} → ${to ?? '?'}`).join(', ');
  return [`${inputText(smallest, risk, pen)}: ${flips}`, ...beside].join('; ');
}

function inputText({ scenario, ...moved }: SmallestChange, risk: Risk | null, pen: Pen): string {
  const called = scenario === null ? '' : `scenario:${scenario}`;
  const [key, params] = inputSaid({ ...moved, scenario: called }, risk);
  return pen.say(key, params);
}
