/** What other criteria would change, case by case. */
import type { Risk } from '../../../../model/plant.ts';
import type { Comparison, RatedOrNot } from '../../../../risk/compare.ts';
import type { Pen } from '../pen.ts';
import { span, type Line, type Tone } from '../style.ts';
import { wrapped } from '../wrap.ts';
import { categoryName, rankName } from '../../../../risk/names.ts';
import { OUTCOMES } from './names.ts';

export interface Tried {
  readonly file: string;
  readonly before: Risk;
  readonly risk: Risk;
  readonly comparison: Comparison;
}

export function flipLines(tried: Tried, pen: Pen): readonly Line[] {
  const { file, before, risk, comparison } = tried;
  const { cases, flips } = comparison;
  const params = { file, n: flips.length, all: cases };
  const head = flips.length === 0 ? pen.say('trySame', params) : pen.say('tryFlips', params);
  const side = (criteria: Risk, rated: RatedOrNot): Line => [
    span(sideText(criteria, rated, pen), toneOfSide(rated)),
  ];
  return [
    ...wrapped([span(head, 'strong')], pen.terminal.columns),
    ...flips.flatMap((flip): readonly Line[] => [
      ...indented([span(`worstCase:${flip.id}`), span(' '), span(pen.text(flip.name), 'quiet')], 2, pen),
      ...indented([...side(before, flip.before), span(pen.text(' → ')), ...side(risk, flip.after)], 4, pen),
    ]),
  ];
}

function indented(line: Line, by: number, { terminal }: Pen): readonly Line[] {
  return wrapped(line, terminal.columns - by).map((each): Line => [span(' '.repeat(by)), ...each]);
}

function sideText(criteria: Risk, rated: RatedOrNot, pen: Pen): string {
  if (rated === null) return pen.say('tryUnfit');
  const { rank, exceeding } = rated.rating;
  const categories = exceeding.map((id) => categoryName(criteria, id));
  return [
    ...(rank === null ? [] : [pen.text(rankName(criteria, rank))]),
    pen.say(OUTCOMES[rated.outcome].one),
    ...(rated.outcome === 'detailed' ? [pen.say('worstExceeding', { categories })] : []),
  ].join(', ');
}

function toneOfSide(rated: RatedOrNot): Tone {
  if (rated === null || rated.outcome === 'unrated') return 'unknown';
  return rated.outcome === 'detailed' ? 'deficit' : 'plain';
}
