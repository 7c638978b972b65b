/** What other criteria would make of the plant: worst cases, scenarios and SL-T. Nothing is judged again, since no verdict rests on criteria. */
import { targetFlips, type TargetFlips } from '../evaluate/slt/criteria.ts';
import type { Risk } from '../model/plant.ts';
import { compareCriteria, compareScenarios, type Comparison } from '../risk/compare.ts';
import type { RatedScenario } from '../risk/scenarios.ts';
import type { RatedWorstCase } from '../risk/worst-cases.ts';
import type { WhyContext } from './chain.ts';
import { scenarioGround } from './scenario-ground.ts';

export interface CriteriaTried {
  /** The day for which decisions about scenarios were looked at. */
  readonly asOf: string;
  readonly worstCases: Comparison<RatedWorstCase>;
  readonly scenarios: Comparison<RatedScenario>;
  readonly slT: TargetFlips;
}

/** @param before the criteria of the plant */
export function tryCriteria(context: WhyContext, before: Risk, after: Risk): CriteriaTried {
  const { worstCases, scenarios } = context.plant;
  return {
    asOf: context.index.asOf,
    worstCases: compareCriteria(before, after, worstCases),
    scenarios: compareScenarios(scenarioGround(context, before), scenarioGround(context, after), scenarios),
    slT: targetFlips(context.index, after),
  };
}
