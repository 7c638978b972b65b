/** What the documents of risk are made from, and the look-ups they share. */
import type { Risk } from '../../../model/plant.ts';
import { rankHeight, rankName } from '../../../risk/names.ts';
import type { Rating } from '../../../risk/rating.ts';
import { isOpen, type RatedScenario, type ScenarioOutcome } from '../../../risk/scenarios.ts';
import { ratedWorstCases, type RatedWorstCase } from '../../../risk/worst-cases.ts';
import type { ReportFacts } from '../input.ts';
import { say, text, type Runs } from '../parts.ts';

export interface RiskFacts {
  readonly facts: ReportFacts;
  readonly risk: Risk;
  /** In the order of the plant. */
  readonly worstCases: readonly RatedWorstCase[];
  /** Those not decided first, then those with the highest rank that is left. */
  readonly scenarios: readonly RatedScenario[];
}

/** null where the plant states no criteria: nothing can be rated then. */
export function riskFacts(facts: ReportFacts): RiskFacts | null {
  const { risk, worstCases } = facts.plant;
  if (risk === undefined) return null;
  return {
    facts,
    risk,
    worstCases: ratedWorstCases(risk, worstCases),
    scenarios: inOrder(risk, facts.scenarios),
  };
}

/** What is open first; the outcomes of the evidenced reading. */
export const OUTCOMES: readonly ScenarioOutcome[] = [
  'untreated',
  'lapsed',
  'unrated',
  'planned',
  'accepted',
  'transferred',
  'avoided',
  'tolerable',
];

function inOrder(risk: Risk, rated: readonly RatedScenario[]): readonly RatedScenario[] {
  const height = ({ evidenced }: RatedScenario): number => rankHeight(risk, evidenced.rating.rank);
  const group = ({ evidenced }: RatedScenario): number => OUTCOMES.indexOf(evidenced.outcome);
  return rated.toSorted((a, b) => group(a) - group(b) || height(b) - height(a));
}

export function openOnes(scenarios: readonly RatedScenario[]): readonly RatedScenario[] {
  return scenarios.filter(({ evidenced }) => isOpen(evidenced.outcome));
}

/** Whether something of it is above what is tolerated. */
export function isAboveTolerable({ exceeding }: Rating): boolean {
  return exceeding.length > 0;
}

/** The name of a rank; that nobody knows it where no severity is stated. */
export function rankRuns(risk: Risk, rank: string | null): Runs {
  return rank === null ? [say('notKnown')] : text(rankName(risk, rank));
}
