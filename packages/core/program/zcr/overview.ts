/** Where the assessment of risk stands, on one page (62443-3-2 ZCR 4, 5): counts, what is open, what comes next. */
import type { Risk } from '../../model/plant.ts';
import { isOpen, type RatedScenario, type ScenarioOutcome } from '../../risk/scenarios.ts';
import type { RatedWorstCase, WorstCaseOutcome } from '../../risk/worst-cases.ts';
import type { SucSteps } from './steps.ts';

export interface RankPair {
  readonly unmitigated: string;
  readonly residual: string;
  readonly n: number;
}

export interface RiskOverview {
  readonly worstCases: Readonly<Record<WorstCaseOutcome, number>>;
  /** By the outcome of the evidenced reading. */
  readonly scenarios: Readonly<Record<ScenarioOutcome, number>>;
  /** Scenarios by their rank without countermeasures and their evidenced residual rank, the worst first; pairs without one are left out. */
  readonly ranks: readonly RankPair[];
  /** Nobody answers for what is left; the highest rank first, then as in the plant. */
  readonly open: readonly RatedScenario[];
  /** What to go on with, at most three. */
  readonly next: readonly { readonly suc: string; readonly row: string }[];
}

export function riskOverview(
  risk: Risk | null,
  worst: readonly RatedWorstCase[],
  rated: readonly RatedScenario[],
  sucs: readonly SucSteps[],
): RiskOverview {
  const of = (outcome: WorstCaseOutcome): number => worst.filter((one) => one.outcome === outcome).length;
  const left = (outcome: ScenarioOutcome): number =>
    rated.filter(({ evidenced }) => evidenced.outcome === outcome).length;
  return {
    worstCases: {
      detailed: of('detailed'),
      unrated: of('unrated'),
      tolerable: of('tolerable'),
      notHackable: of('notHackable'),
    },
    scenarios: {
      untreated: left('untreated'),
      lapsed: left('lapsed'),
      unrated: left('unrated'),
      planned: left('planned'),
      accepted: left('accepted'),
      transferred: left('transferred'),
      avoided: left('avoided'),
      tolerable: left('tolerable'),
    },
    ranks: risk === null ? [] : rankPairs(risk, rated),
    open: risk === null ? [] : openFirst(risk, rated),
    next: nextIn(sucs),
  };
}

function rankPairs({ ranks }: Risk, rated: readonly RatedScenario[]): readonly RankPair[] {
  const worstFirst = ranks.map(({ id }) => id).toReversed();
  return worstFirst.flatMap((unmitigated) =>
    worstFirst.flatMap((residual) => {
      const n = rated.filter(
        (one) => one.unmitigated.rank === unmitigated && one.evidenced.rating.rank === residual,
      ).length;
      return n === 0 ? [] : [{ unmitigated, residual, n }];
    }),
  );
}

function openFirst({ ranks }: Risk, rated: readonly RatedScenario[]): readonly RatedScenario[] {
  const height = ({ evidenced }: RatedScenario): number =>
    ranks.findIndex(({ id }) => id === evidenced.rating.rank);
  return rated.filter(({ evidenced }) => isOpen(evidenced.outcome)).toSorted((a, b) => height(b) - height(a));
}

/** The first step of each SUC, then the second of each, ….  */
function nextIn(sucs: readonly SucSteps[]): RiskOverview['next'] {
  return [0, 1, 2]
    .flatMap((i) =>
      sucs.flatMap(({ ref, next }) => (next[i] === undefined ? [] : [{ suc: ref, row: next[i] }])),
    )
    .slice(0, 3);
}
