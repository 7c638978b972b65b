/** The worst cases on a terminal: what needs a detailed assessment, the rest, and what somebody has to say first. */
import type { Plant, Risk } from '../../../../model/plant.ts';
import { preventing, type RatedWorstCase, type WorstCaseOutcome } from '../../../../risk/worst-cases.ts';
import type { Words } from '../../../locales/words.ts';
import { inColumns, type Row } from '../columns.ts';
import { commandLines, shellWord } from '../command.ts';
import { penOf, type Pen } from '../pen.ts';
import { rendered, span, type Line, type Span, type Terminal } from '../style.ts';
import { wrapped } from '../wrap.ts';
import { categoryName, rankName } from '../../../../risk/names.ts';
import { OUTCOMES, toleratedText, toneOf } from './names.ts';

export interface WorstView {
  readonly plant: Plant;
  /** null where there is nothing to rate. */
  readonly risk: Risk | null;
  readonly rated: readonly RatedWorstCase[];
  readonly folder: string;
  readonly options: string;
  readonly words: Words;
  readonly terminal: Terminal;
}

export function worstText(view: WorstView): string {
  const { plant, risk, folder, options, words, terminal } = view;
  const pen = penOf(words, terminal);
  const title: Line = [span(pen.text(plant.name), 'strong')];
  if (risk === null || view.rated.length === 0) {
    const key = risk === null ? 'riskNone' : 'worstNone';
    return rendered([title, ...wrapped([span(pen.say(key), 'quiet')], terminal.columns)], terminal);
  }
  const rated = byRank(risk, view.rated);
  const detailed = rated.filter(({ outcome }) => outcome === 'detailed');
  const first = (detailed[0] ?? rated[0]) as RatedWorstCase;
  const why = `why ${shellWord(folder)} worstCase:${first.worstCase.id}${options}`;
  return rendered(
    [
      title,
      ...wrapped([span(pen.say('worstHead', { n: detailed.length, all: rated.length }))], terminal.columns),
      ...wrapped([span(toleratedText(risk, pen), 'quiet')], terminal.columns),
      ...(Object.keys(OUTCOMES) as WorstCaseOutcome[]).flatMap((outcome) =>
        groupLines(
          outcome,
          rated.filter((each) => each.outcome === outcome),
          risk,
          pen,
        ),
      ),
      ...questionLines(rated, pen),
      [],
      ...commandLines([{ label: pen.say('riskAskWhy'), call: why }], pen),
    ],
    terminal,
  );
}

/** The highest ranks first, then as in the plant. */
function byRank({ ranks }: Risk, rated: readonly RatedWorstCase[]): readonly RatedWorstCase[] {
  const height = ({ rating }: RatedWorstCase): number => ranks.findIndex(({ id }) => id === rating.rank);
  return rated.toSorted((a, b) => height(b) - height(a));
}

function groupLines(
  outcome: WorstCaseOutcome,
  group: readonly RatedWorstCase[],
  risk: Risk,
  pen: Pen,
): readonly Line[] {
  if (group.length === 0) return [];
  const rows = group.map((rated): Row => {
    const { id, name } = rated.worstCase;
    const rating = ratingText(rated, risk, pen);
    const prose = [span(pen.text(name)), span(rating === '' ? '' : `; ${rating}`, 'quiet')];
    return { cells: [[rankSpan(rated, risk, pen)], [span(id)]], prose };
  });
  const layout = { columns: [{}, {}], proseAfter: 2, proseLeast: 24, proseLines: 4 };
  return [[], [span(pen.say(OUTCOMES[outcome].all), 'strong')], ...inColumns(rows, layout, pen.terminal)];
}

/** A rank tolerated in the plant may be too high in a category. */
function rankSpan({ rating, outcome }: RatedWorstCase, risk: Risk, pen: Pen): Span {
  if (rating.rank === null) return span(pen.say('worstUnratedRank'), 'unknown');
  const tone = toneOf(risk, rating.rank);
  const shown = outcome !== 'detailed' ? 'plain' : tone === 'plain' ? 'deficit' : tone;
  return span(pen.text(rankName(risk, rating.rank)), shown);
}

function ratingText({ worstCase, rating, assumed, outcome }: RatedWorstCase, risk: Risk, pen: Pen): string {
  const names = (ids: readonly string[]): string[] => ids.map((id) => pen.text(categoryName(risk, id)));
  const { severity, governing, likelihood, exceeding } = rating;
  const parts = [
    ...(severity === null
      ? []
      : [
          pen.say('worstRating', {
            categories: names(governing),
            level: severity,
            likelihood,
            assumed: assumed ? pen.say('worstAssumed') : '',
          }),
        ]),
    ...(outcome === 'detailed' ? [pen.say('worstExceeding', { categories: names(exceeding) })] : []),
    ...(outcome === 'notHackable' && preventing(worstCase).length > 0
      ? [pen.say('worstSafeguards', { safeguards: preventing(worstCase) })]
      : []),
  ];
  return parts.join('; ');
}

function questionLines(rated: readonly RatedWorstCase[], pen: Pen): readonly Line[] {
  const asked = rated.flatMap(({ worstCase, questions }) =>
    questions.map((question) =>
      pen.say(question === 'hackable' ? 'questionHackable' : 'questionSeverity', {
        ref: `worstCase:${worstCase.id}`,
      }),
    ),
  );
  if (asked.length === 0) return [];
  const lines = asked.flatMap((text) =>
    wrapped([span(text, 'unknown')], pen.terminal.columns - 2).map((line): Line => [span('  '), ...line]),
  );
  return [[], [span(pen.say('worstQuestions'), 'strong')], ...lines];
}
