/** What is above what is tolerated, who answers for it and until when (62443-3-2, ZCR 5). */
import type { RatedScenario, ScenarioOutcome } from '../../../risk/scenarios.ts';
import {
  id,
  missing,
  paragraph,
  say,
  section,
  stacked,
  table,
  text,
  type Block,
  type Column,
  type Section,
} from '../parts.ts';
import { nextRuns, ratingRuns, treatmentRuns } from './card.ts';
import { isAboveTolerable, openOnes, type RiskFacts } from './facts.ts';

export function residual(given: RiskFacts): Section {
  return section('risk-residual', 'riskResidual', residualBlocks(given), residualSections(given));
}

export function residualBlocks(given: RiskFacts): readonly Block[] {
  const { scenarios } = given;
  if (scenarios.length === 0) return [missing(say('noScenarios'))];
  return [paragraph(...residualCounts(given))];
}

/** How many are above what is tolerated, reading by reading, and for how many nobody answers. */
export function residualCounts({ scenarios }: RiskFacts) {
  const above = (of: (one: RatedScenario) => boolean): number => scenarios.filter(of).length;
  return [
    say('residualCounts', {
      all: scenarios.length,
      before: above(({ unmitigated }) => isAboveTolerable(unmitigated)),
      claimed: above(({ claimed }) => isAboveTolerable(claimed.rating)),
      evidenced: above(({ evidenced }) => isAboveTolerable(evidenced.rating)),
    }),
    say('residualOpen', { n: openOnes(scenarios).length }),
  ] as const;
}

const SHOWN: readonly Exclude<ScenarioOutcome, 'tolerable'>[] = [
  'untreated',
  'lapsed',
  'unrated',
  'planned',
  'accepted',
  'transferred',
  'avoided',
];

/** A part for each outcome that somebody has to look at. */
export function residualSections(given: RiskFacts): readonly Section[] {
  return SHOWN.flatMap((outcome) => {
    const group = given.scenarios.filter(({ evidenced }) => evidenced.outcome === outcome);
    return group.length === 0
      ? []
      : [section(`risk-${outcome}`, `residual-${outcome}`, [groupTable(given, group)])];
  });
}

const COLUMNS: readonly Column[] = [
  { head: 'scenarioHead', kind: 'text', share: 5 },
  { head: 'place', kind: 'text', share: 3 },
  { head: 'residualHead', kind: 'text', share: 4 },
  { head: 'treatmentHead', kind: 'text', share: 5 },
  { head: 'nextHead', kind: 'text', share: 5 },
];

function groupTable(given: RiskFacts, group: readonly RatedScenario[]): Block {
  const rows = group.map((rated) => {
    const { scenario, evidenced, claimed } = rated;
    const sameAsClaimed = claimed.rating.rank === evidenced.rating.rank;
    return {
      cells: [
        [...text(scenario.name), id(scenario.id, `scenario:${scenario.id}`)],
        text(given.facts.name(scenario.place)),
        stacked([
          ratingRuns(given, evidenced.rating),
          ...(sameAsClaimed ? [] : [[say('residualClaimed'), ...ratingRuns(given, claimed.rating)]]),
        ]),
        stacked([
          treatmentRuns(scenario),
          ...(scenario.owner === undefined ? [] : [[say('ownedBy', { by: scenario.owner })]]),
        ]),
        nextRuns(given, rated),
      ],
    };
  });
  return table(COLUMNS, rows, 'noScenarios');
}
