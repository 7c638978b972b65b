/** What other criteria would change: worst cases, scenarios, and SL-T. */
import type { FlippedPlace, TargetFlips } from '../../../../evaluate/slt/criteria.ts';
import type { Risk } from '../../../../model/plant.ts';
import type { Comparison } from '../../../../risk/compare.ts';
import { categoryName, rankName } from '../../../../risk/names.ts';
import { isOpen, type RatedScenario, type Residual } from '../../../../risk/scenarios.ts';
import type { RatedWorstCase } from '../../../../risk/worst-cases.ts';
import type { CriteriaTried } from '../../../../why/other-criteria.ts';
import type { Words } from '../../../locales/words.ts';
import type { Pen } from '../pen.ts';
import { span, type Line, type Span } from '../style.ts';
import { wrapped } from '../wrap.ts';
import { OUTCOMES } from './names.ts';

export interface Tried {
  readonly file: string;
  readonly before: Risk;
  readonly risk: Risk;
  readonly comparison: CriteriaTried;
  readonly words: Words;
}

export function flipLines(tried: Tried, pen: Pen): readonly Line[] {
  const { worstCases, scenarios, slT } = tried.comparison;
  return [
    ...headLine(worstCases.flips.length === 0 ? 'trySame' : 'tryFlips', tried, worstCases, pen),
    ...flipsOf('worstCase', worstCases, tried, worstSide, pen),
    [],
    ...headLine(scenarios.flips.length === 0 ? 'tryScenarioSame' : 'tryScenarioFlips', tried, scenarios, pen),
    ...flipsOf('scenario', scenarios, tried, scenarioSide, pen),
    [],
    ...targetLines(slT, pen),
  ];
}

function headLine(
  key: 'trySame' | 'tryFlips' | 'tryScenarioSame' | 'tryScenarioFlips',
  { file, comparison: { asOf } }: Tried,
  { cases, flips }: Comparison<unknown>,
  pen: Pen,
): readonly Line[] {
  const params = { file, asOf, n: flips.length, all: cases };
  return wrapped([span(pen.say(key, params), 'strong')], pen.terminal.columns);
}

type SideOf<Rated> = (criteria: Risk, rated: Rated | null, pen: Pen, words: Words) => Span;

function flipsOf<Rated>(
  kind: 'worstCase' | 'scenario',
  { flips }: Comparison<Rated>,
  { before, risk, words }: Tried,
  side: SideOf<Rated>,
  pen: Pen,
): readonly Line[] {
  return flips.flatMap((flip): readonly Line[] => {
    const sides = [side(before, flip.before, pen, words), side(risk, flip.after, pen, words)] as const;
    return [
      ...indented([span(`${kind}:${flip.id}`), span(' '), span(pen.text(flip.name), 'quiet')], 2, pen),
      ...sidesLines(kind, ...sides, pen),
    ];
  });
}

/** What is left of a scenario takes a line for itself on either side. */
function sidesLines(kind: 'worstCase' | 'scenario', before: Span, after: Span, pen: Pen): readonly Line[] {
  if (kind === 'worstCase') return indented([before, span(pen.text(' → ')), after], 4, pen);
  return [...indented([before], 4, pen), ...indented([span(pen.text('→ ')), after], 4, pen)];
}

function indented(line: Line, by: number, { terminal }: Pen): readonly Line[] {
  return wrapped(line, terminal.columns - by).map((each): Line => [span(' '.repeat(by)), ...each]);
}

function worstSide(criteria: Risk, rated: RatedWorstCase | null, pen: Pen): Span {
  if (rated === null) return span(pen.say('tryUnfit'), 'unknown');
  const { rank, exceeding } = rated.rating;
  const categories = exceeding.map((id) => categoryName(criteria, id));
  const text = [
    ...(rank === null ? [] : [pen.text(rankName(criteria, rank))]),
    pen.say(OUTCOMES[rated.outcome].one),
    ...(rated.outcome === 'detailed' ? [pen.say('worstExceeding', { categories })] : []),
  ].join(', ');
  if (rated.outcome === 'unrated') return span(text, 'unknown');
  return span(text, rated.outcome === 'detailed' ? 'deficit' : 'plain');
}

function scenarioSide(criteria: Risk, rated: RatedScenario | null, pen: Pen, words: Words): Span {
  if (rated === null) return span(pen.say('tryScenarioUnfit'), 'unknown');
  const { unmitigated, claimed, evidenced } = rated;
  const outcomeText = ({ outcome }: Residual): string => pen.text(words.report[`outcome-${outcome}`]);
  // Without a severity there is no rank in any rating.
  if (unmitigated.rank === null) return span(outcomeText(evidenced), 'unknown');
  const left = (residual: Residual): string =>
    `${pen.text(rankName(criteria, residual.rating.rank ?? ''))} (${outcomeText(residual)})`;
  const text = pen.say('tryScenarioSide', {
    unmitigated: rankName(criteria, unmitigated.rank),
    claimed: left(claimed),
    evidenced: left(evidenced),
  });
  return span(text, isOpen(evidenced.outcome) ? 'deficit' : 'plain');
}

function targetLines({ asking, flipping, all, places }: TargetFlips, pen: Pen): readonly Line[] {
  const head = asking === 0 ? pen.say('sltNoSay') : pen.say('trySltFlips', { n: flipping, all });
  return [
    ...wrapped([span(head, 'strong')], pen.terminal.columns),
    ...places.flatMap((place) => indented([span(placeText(place, pen))], 2, pen)),
  ];
}

function placeText({ ref, stated, flips }: FlippedPlace, pen: Pen): string {
  const frs = flips.map(({ fr, from, to }) => pen.text(`${fr} ${from ?? '?'} → ${to ?? '?'}`)).join(', ');
  return [`${ref}: ${frs}`, ...(stated ? [pen.say('sltBesideStated')] : [])].join('; ');
}
