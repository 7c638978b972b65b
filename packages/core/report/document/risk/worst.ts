/** The initial assessment: the worst that can happen to what is controlled (62443-3-2, ZCR 2.1 and 4.1). */
import { categoryName } from '../../../risk/names.ts';
import { standingAgainst, type RatedWorstCase } from '../../../risk/worst-cases.ts';
import {
  id,
  inLine,
  maybe,
  missing,
  paragraph,
  say,
  section,
  stacked,
  table,
  text,
  type Block,
  type Column,
  type Runs,
  type Section,
} from '../parts.ts';
import { rankRuns, type RiskFacts } from './facts.ts';

export function worst(given: RiskFacts): Section {
  return section('risk-worst', 'riskWorst', worstBlocks(given));
}

const COLUMNS: readonly Column[] = [
  { head: 'worstCase', kind: 'text', share: 6 },
  { head: 'consequenceHead', kind: 'text', share: 5 },
  { head: 'severityHead', kind: 'text', share: 5 },
  { head: 'riskHead', kind: 'text', share: 2 },
  { head: 'outcomeHead', kind: 'text', share: 6 },
  { head: 'sourceHead', kind: 'text', share: 5 },
];

export function worstBlocks(given: RiskFacts): readonly Block[] {
  const { worstCases } = given;
  if (worstCases.length === 0) return [missing(say('noWorstCases'))];
  const detailed = worstCases.filter(({ outcome }) => outcome === 'detailed').length;
  return [
    paragraph(say('worstIntro', { n: detailed, all: worstCases.length }), ...uncovered(given)),
    table(
      COLUMNS,
      worstCases.map((rated) => ({
        ref: `worstCase:${rated.worstCase.id}`,
        cells: worstCells(given, rated),
      })),
      'noWorstCases',
    ),
  ];
}

/** Those that need a detailed assessment and have no scenario. */
function uncovered({ worstCases, scenarios }: RiskFacts): Runs {
  const covered = new Set(scenarios.flatMap(({ scenario }) => scenario.worstCases ?? []));
  const open = worstCases.filter(
    ({ outcome, worstCase }) => outcome === 'detailed' && !covered.has(worstCase.id),
  );
  return open.length === 0
    ? []
    : [say('worstUncovered', { n: open.length, cases: open.map(({ worstCase }) => worstCase.id) })];
}

function worstCells({ risk }: RiskFacts, rated: RatedWorstCase): readonly Runs[] {
  const { worstCase, rating, outcome, assumed, questions } = rated;
  const severities = risk.categories.flatMap(({ id: category, name }) => {
    const { severity = {} } = worstCase;
    return Object.hasOwn(severity, category) ? [text(`${name} ${severity[category]}`)] : [];
  });
  const above = rating.exceeding.map((category) => categoryName(risk, category));
  return [
    stacked(
      [[...text(worstCase.name), id(worstCase.id)], maybe(worstCase.cause)].filter((runs) => runs.length > 0),
    ),
    text(worstCase.consequence),
    stacked([
      severities.length === 0 ? [say('notStated')] : inLine(severities),
      [say(assumed ? 'likelihoodAssumed' : 'likelihoodAt', { level: rating.likelihood })],
    ]),
    rankRuns(risk, rating.rank),
    [
      say(`worst-${outcome}`, { categories: above }),
      ...questions.map((question) => say(`worstAsk-${question}`)),
    ],
    stacked(
      [maybe(worstCase.source), ...standingAgainst(worstCase).map((one) => text(one))].filter(
        (runs) => runs.length > 0,
      ),
    ),
  ];
}
