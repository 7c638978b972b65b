/** The triage on a terminal: zones with their ranges; of one zone the questions with what was said. */
import { FR_ORDER } from '../../../evaluate/row-table.ts';
import { QUESTION_ROWS } from '../../../evaluate/triage-questions.ts';
import type { PlaceTriage } from '../../../evaluate/triage.ts';
import type { FrId, Plant, TriageQuestion } from '../../../model/plant.ts';
import { TRIAGE_QUESTIONS } from '../../../model/schema/judgement.ts';
import type { Words } from '../../locales/words.ts';
import { inColumns, type Row } from './columns.ts';
import { commandLines, shellWord, type Command } from './command.ts';
import { penOf, type Pen } from './pen.ts';
import { rendered, span, type Line, type Span, type Terminal } from './style.ts';
import { wrapped } from './wrap.ts';

export interface TriageView {
  /** All zones, or the one that was asked for. */
  readonly places: readonly PlaceTriage[];
  readonly plant: Plant;
  readonly asOf: string;
  /** The zone that was asked for, or null. */
  readonly place: string | null;
  /** The folder as the user named it, for commands that can be run as they stand. */
  readonly folder: string;
  /** Options that such a command takes over, such as ` --lang de`. */
  readonly options: string;
  readonly words: Words;
  readonly terminal: Terminal;
}

export function triageText(view: TriageView): string {
  const { places, plant, asOf, place, words, terminal } = view;
  const pen = penOf(words, terminal);
  const head = (text: string): readonly Line[] => wrapped([span(text, 'quiet')], terminal.columns);
  if (places.length === 0) return rendered(head(pen.say('triageNone')), terminal);
  return rendered(
    [
      [span(pen.text(plant.name), 'strong')],
      ...head(pen.say('triageHead', { asOf })),
      [],
      ...rangeTable(view, pen),
      ...(place === null ? [] : places.flatMap((each) => [[], ...questionLines(each, view, pen)])),
      [],
      ...commandLines(commandsOf(view, pen), pen),
    ],
    terminal,
  );
}

/** Zones × FRs; the lower end and the upper one. */
function rangeTable({ places, plant, terminal }: TriageView, pen: Pen): readonly Line[] {
  const heads = ['', pen.say('triageAsked'), ...FR_ORDER].map((text): Line => [span(text, 'quiet')]);
  const columns = [{}, {}, ...FR_ORDER.map(() => ({ least: 3 }))];
  const rows = places.map((each): Row => {
    const { ref, answers } = each;
    const zone = plant.zones.find(({ id }) => ref === `zone:${id}`);
    const asked = { n: Object.keys(answers).length, all: TRIAGE_QUESTIONS.length };
    return {
      cells: [
        [span(ref)],
        [span(pen.say('triageOf', asked))],
        ...FR_ORDER.map((fr): Line => [rangeSpan(each, fr, pen)]),
      ],
      prose: [span(pen.text(zone?.name ?? ''), 'quiet')],
    };
  });
  const layout = { columns, proseAfter: columns.length, proseLeast: 12, proseLines: 1 };
  return inColumns([{ cells: heads, prose: [] }, ...rows], layout, terminal);
}

/** `0–4`, and `2` where it is told. */
function rangeSpan({ provisional: { lower, upper } }: PlaceTriage, fr: FrId, pen: Pen): Span {
  const [least, most] = [lower[fr], upper[fr]];
  if (least === null || most === null) return span(pen.say('notApplicable'), 'quiet');
  return least === most ? span(String(least), 'achieved') : span(pen.text(`${least}–${most}`), 'unknown');
}

function questionLines({ answers }: PlaceTriage, { words, terminal }: TriageView, pen: Pen): readonly Line[] {
  return TRIAGE_QUESTIONS.flatMap((question): readonly Line[] => {
    const { carries, requirements } = QUESTION_ROWS[question];
    const rows = requirements.map((row, i) => (i === 0 ? row : row.replace(/^SR /, ''))).join(', ');
    return [
      ...wrapped([saidSpan(answers[question], pen), span(' · '), span(question, 'strong')], terminal.columns),
      ...indented(pen.text(words.sheets.triage[question].head), terminal),
      ...indented(pen.say('triageSpeaks', { rows, carries }), terminal, 'quiet'),
    ];
  });
}

const INDENT = 4;

function indented(text: string, { columns }: Terminal, tone: 'plain' | 'quiet' = 'plain'): readonly Line[] {
  return wrapped([span(text, tone)], columns - INDENT).map((line) => [span(' '.repeat(INDENT)), ...line]);
}

function saidSpan(answer: PlaceTriage['answers'][TriageQuestion], pen: Pen): Span {
  if (answer === undefined) return span(pen.say('triageUnasked'), 'quiet');
  if (answer === 'unknown') return span(pen.term('unknown'), 'unknown');
  return answer ? span(pen.say('triageYes'), 'achieved') : span(pen.say('triageNo'), 'deficit');
}

function commandsOf({ places, place, folder, options }: TriageView, pen: Pen): readonly Command[] {
  const plant = shellWord(folder);
  const ref = place ?? places[0]?.ref ?? '';
  const zone = {
    label: pen.say('triageZone'),
    call: `assess ${plant} --view triage --place ${ref}${options}`,
  };
  return [
    ...(place === null ? [zone] : []),
    { label: pen.say('triageWhy'), call: `why ${plant} triage:${ref}:IAC:lower${options}` },
    { label: pen.say('triageFill'), call: `worksheet out ${plant} --only triage --out sheets${options}` },
  ];
}
