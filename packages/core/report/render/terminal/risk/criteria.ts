/** The risk criteria of a plant on a terminal, and what others would make of its cases. */
import type { Risk } from '../../../../model/plant.ts';
import type { CriteriaTried } from '../../../../why/other-criteria.ts';
import { isAbove } from '../../../../risk/rating.ts';
import type { Words } from '../../../locales/words.ts';
import { inColumns } from '../columns.ts';
import { commandLines, shellWord } from '../command.ts';
import { penOf, type Pen } from '../pen.ts';
import { rendered, span, type Line, type Terminal } from '../style.ts';
import { flowed, wrapped } from '../wrap.ts';
import { flipLines } from './flips.ts';
import { matrixLines } from './matrix.ts';
import { letterOf, rankName } from '../../../../risk/names.ts';
import { toleratedText, toneOf } from './names.ts';

export interface CriteriaView {
  readonly plantName: string;
  /** null where the plant states none. */
  readonly risk: Risk | null;
  /** Other criteria that were tried, and what they come to; null where none were named. */
  readonly tried: { readonly file: string; readonly risk: Risk; readonly comparison: CriteriaTried } | null;
  /** The folder as the user named it, for commands that can be run as they stand. */
  readonly folder: string;
  /** Options that such a command takes over, such as ` --lang de`. */
  readonly options: string;
  readonly words: Words;
  readonly terminal: Terminal;
}

export function criteriaText(view: CriteriaView): string {
  const { plantName, risk, tried, words, terminal } = view;
  const pen = penOf(words, terminal);
  const shown = tried?.risk ?? risk;
  const lines = [
    [span(pen.text(plantName), 'strong')],
    ...(shown === null ? quiet(pen.say('riskNone'), pen) : criteriaLines(shown, pen)),
    ...(tried === null || risk === null ? [] : [[], ...flipLines({ ...tried, before: risk, words }, pen)]),
    [],
    ...commandLines(commandsOf(view, pen), pen),
  ];
  return rendered(lines, terminal);
}

function quiet(text: string, { terminal }: Pen): readonly Line[] {
  return wrapped([span(text, 'quiet')], terminal.columns);
}

function criteriaLines(risk: Risk, pen: Pen): readonly Line[] {
  const { approvedBy = '', date = '', ranks, tolerable } = risk;
  return [
    ...quiet(pen.say('riskHead', { approvedBy, date }), pen),
    ...wrapped([span(toleratedText(risk, pen))], pen.terminal.columns),
    [],
    ...matrixLines(risk, pen),
    [],
    [
      span('  '),
      ...ranks.flatMap(({ id, name }, i) => [
        span(i === 0 ? '' : '   '),
        span(pen.text(`${letterOf(risk, id)} ${name}`), toneOf(risk, id)),
      ]),
    ],
    ...(ranks.some(({ id }) => isAbove(risk, id, tolerable))
      ? wrapped(
          [span(pen.say('riskAbove', { rank: rankName(risk, tolerable) }), 'quiet')],
          pen.terminal.columns - 2,
        ).map((line): Line => [span('  '), ...line])
      : []),
    ...severityLines(risk, pen),
    ...likelihoodLines(risk, pen),
    ...tableLines(risk, pen),
    ...sourceLines(risk, pen),
  ];
}

interface Entry {
  readonly name: string;
  readonly text: string;
}

/** A heading and its entries, names in a column. */
function block(head: string, entries: readonly Entry[], pen: Pen): readonly Line[] {
  const rows = entries.map(({ name, text }) => ({
    cells: [[span(pen.text(name))]],
    prose: [span(pen.text(text), 'quiet')] as Line,
  }));
  const layout = { columns: [{}], proseAfter: 1, proseLeast: 24, proseLines: 9 };
  return [[], [span(head, 'strong')], ...inColumns(rows, layout, pen.terminal)];
}

function severityLines({ severities, categories }: Risk, pen: Pen): readonly Line[] {
  const entries = severities.map(({ level, name, texts = {} }) => ({
    name: `${level} ${name}`,
    text: categories
      .flatMap((category) => {
        const { id, name: of } = category;
        return Object.hasOwn(texts, id) ? [`${of}: ${texts[id]}`] : [];
      })
      .join('; '),
  }));
  return block(pen.say('riskSeverity'), entries.toReversed(), pen);
}

function likelihoodLines({ likelihoods }: Risk, pen: Pen): readonly Line[] {
  const entries = likelihoods.map(({ level, name, text = '', from }, i) => {
    const below = likelihoods[i + 1]?.from;
    const band =
      from === undefined
        ? ''
        : below === undefined
          ? pen.say('riskBandOpen', { from })
          : pen.say('riskBand', { from, below });
    return { name: `${level} ${name}`, text: [text, band].filter((part) => part !== '').join('; ') };
  });
  return block(pen.say('riskLikelihood'), entries.toReversed(), pen);
}

/** Capability down, exposure across; exposures are named below, since their names are long. */
function tableLines({ capabilities, exposures, likelihoodFrom }: Risk, pen: Pen): readonly Line[] {
  if (capabilities === undefined || exposures === undefined || likelihoodFrom === undefined) return [];
  const { terminal } = pen;
  const heads = exposures.map(({ level }): Line => [span(String(level), 'quiet')]);
  const rows = capabilities.map(({ level, name }) => ({
    cells: [
      [span(pen.text(`${level} ${name}`))],
      ...exposures.map((_, i): Line => [span(String(likelihoodFrom[level - 1]?.[i] ?? ''))]),
    ],
    prose: [] as Line,
  }));
  const columns = [{}, ...exposures.map(() => ({ least: 3 }))];
  const layout = { columns, proseAfter: columns.length, proseLeast: 0, proseLines: 1 };
  const names = exposures.map(({ level, name }): Line => [span(pen.text(`${level} ${name}`), 'quiet')]);
  return [
    [],
    ...wrapped([span(pen.say('riskFrom'), 'strong')], terminal.columns),
    ...inColumns([...rows, { cells: [[], ...heads], prose: [] }], layout, terminal),
    ...flowed(names, terminal.columns - 2, ' · ').map((line): Line => [span('  '), ...line]),
  ];
}

function sourceLines({ threatSources = [] }: Risk, pen: Pen): readonly Line[] {
  if (threatSources.length === 0) return [];
  const entries = threatSources.map(({ name, level, skill, resources, motivation, basis }) => ({
    name,
    text: [`SL ${level}`, skill, resources, motivation, basis]
      .filter((part) => part !== undefined)
      .join('; '),
  }));
  return block(pen.say('riskSources'), entries, pen);
}

function commandsOf({ risk, folder, options }: CriteriaView, pen: Pen) {
  const plant = shellWord(folder);
  if (risk === null) return [{ label: pen.say('riskAskPreset'), call: 'risk preset 5x5 > risk.yaml' }];
  return [
    { label: pen.say('riskAskWorst'), call: `risk worst ${plant}${options}` },
    { label: pen.say('riskAskTry'), call: `risk criteria ${plant} --try other.yaml${options}` },
    { label: pen.say('riskAskWhy'), call: `why ${plant} risk${options}` },
  ];
}
