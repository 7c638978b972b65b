/** Scenarios of the library that a plant has not thought of yet: place by place, or those of one place in full. */
import type { PlaceSuggestions, Suggestion } from '../../../../risk/suggest/suggest.ts';
import type { Words } from '../../../locales/words.ts';
import type { SuggestResult } from '../../suggest-json.ts';
import { inColumns, type Row } from '../columns.ts';
import { commandLines, shellWord } from '../command.ts';
import { penOf, type Pen } from '../pen.ts';
import { rendered, span, type Line, type Terminal } from '../style.ts';
import { wrapped } from '../wrap.ts';
import { questionText, reasonText } from './suggest-said.ts';

export interface SuggestView extends SuggestResult {
  readonly plantName: string;
  /** The place that was asked for; null for all of them. */
  readonly place: string | null;
  readonly folder: string;
  readonly options: string;
  readonly words: Words;
  readonly terminal: Terminal;
}

export function suggestText(view: SuggestView): string {
  const { plantName, place, places, unknown, words, terminal } = view;
  const pen = penOf(words, terminal);
  const para = (text: string, tone?: 'quiet' | 'unknown'): readonly Line[] =>
    wrapped([span(text, tone)], terminal.columns);
  const body = place === null ? overview(places, pen) : places.flatMap((each) => full(each, view, pen));
  return rendered(
    [
      [span(pen.text(plantName), 'strong')],
      ...para(headText(view, pen)),
      ...para(pen.say('suggestLeft'), 'quiet'),
      ...body,
      ...unknown.flatMap(({ scenario, library }) =>
        para(
          pen.say('suggestUnknown', { ref: `scenario:${scenario}`, library: pen.text(library) }),
          'unknown',
        ),
      ),
      ...calls(view, pen),
    ],
    terminal,
  );
}

function headText({ library, places }: SuggestView, pen: Pen): string {
  const sum = (of: (each: PlaceSuggestions) => number): number =>
    places.reduce((total, each) => total + of(each), 0);
  return pen.say('suggestHead', {
    library: library.scenarios.length,
    n: sum(({ suggested }) => suggested.length),
    places: places.filter(({ suggested }) => suggested.length > 0).length,
    covered: sum(({ covered }) => covered.length),
    excluded: sum(({ excluded }) => excluded.length),
  });
}

/** A line for each place. */
function overview(places: readonly PlaceSuggestions[], pen: Pen): readonly Line[] {
  const rows = places.map(({ ref, suggested, covered, excluded }): Row => {
    const open = suggested.filter(({ questions }) => questions.length > 0).length;
    const params = {
      n: suggested.length,
      open: open === 0 ? '' : open,
      covered: covered.length,
      excluded: excluded.length,
    };
    return {
      cells: [[span(pen.text(ref))]],
      prose: [span(pen.say('suggestAt', params), suggested.length === 0 ? 'quiet' : 'plain')],
    };
  });
  const layout = { columns: [{}], proseAfter: 1, proseLeast: 24, proseLines: 3 };
  return rows.length === 0 ? [] : [[], ...inColumns(rows, layout, pen.terminal)];
}

function full({ ref, suggested }: PlaceSuggestions, view: SuggestView, pen: Pen): readonly Line[] {
  if (suggested.length === 0) return [];
  return [
    [],
    [span(pen.text(ref), 'strong')],
    ...suggested.flatMap((one) => suggestionLines(one, view, pen)),
  ];
}

function suggestionLines(one: Suggestion, { library, words }: SuggestView, pen: Pen): readonly Line[] {
  const { scenario, reasons, questions } = one;
  const source = library.sources.find(({ id }) => id === scenario.source)?.text[words.language] ?? '';
  const below = (text: string, tone: 'quiet' | 'unknown' | 'plain'): readonly Line[] =>
    wrapped([span(text, tone)], pen.terminal.columns - 4).map((line): Line => [span('    '), ...line]);
  const why = [
    ...reasons.map((reason) => pen.text(reasonText(reason, words, pen))),
    pen.say('suggestTypical', { source: pen.text(source) }),
  ];
  return [
    ...wrapped(
      [span(pen.text(scenario.title[words.language])), span(`  ${scenario.id}`, 'quiet')],
      pen.terminal.columns - 2,
    ).map((line): Line => [span('  '), ...line]),
    ...below(why.join('; '), 'quiet'),
    ...questions.flatMap((question) => below(pen.text(questionText(question, words, pen)), 'unknown')),
  ];
}

function calls({ place, places, folder, options }: SuggestView, pen: Pen): readonly Line[] {
  const first = places.find(({ suggested }) => suggested.length > 0);
  if (first === undefined) return [];
  const at = (ref: string): string => `risk suggest ${shellWord(folder)} --place ${shellWord(ref)}${options}`;
  const one = place === null ? [{ label: pen.say('suggestAskPlace'), call: at(first.ref) }] : [];
  const yaml = `${at(place ?? first.ref)} --format yaml`;
  return [[], ...commandLines([...one, { label: pen.say('suggestAskYaml'), call: yaml }], pen)];
}
