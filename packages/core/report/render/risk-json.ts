/** `bulkhead/risk-criteria@1` and `bulkhead/risk-worst@1`. */
import type { Risk } from '../../model/plant.ts';
import type { Flip } from '../../risk/compare.ts';
import type { RatedScenario } from '../../risk/scenarios.ts';
import { tolerableIn } from '../../risk/rating.ts';
import type { RatedWorstCase } from '../../risk/worst-cases.ts';
import type { CriteriaTried } from '../../why/other-criteria.ts';
import { jsonText } from './json-text.ts';
import { residualValue } from './scenarios-json.ts';

/** What a result was made from; null for criteria that belong to no plant. */
export interface RiskInputs {
  readonly plant: { readonly id: string; readonly name: string };
  readonly model: string;
}

export function criteriaJson(
  inputs: RiskInputs | null,
  risk: Risk | null,
  tried: { readonly risk: Risk; readonly comparison: CriteriaTried } | null,
): string {
  return `${jsonText({
    schema: 'bulkhead/risk-criteria@1',
    plant: inputs?.plant ?? null,
    model: inputs?.model ?? null,
    criteria: risk,
    tolerated: (risk?.categories ?? []).map(({ id }) => ({
      category: id,
      rank: tolerableIn(risk as Risk, id),
    })),
    tried: tried && triedValue(tried.risk, tried.comparison),
  })}\n`;
}

export function worstJson(
  { plant, model }: RiskInputs,
  risk: Risk | null,
  rated: readonly RatedWorstCase[],
): string {
  const head = { schema: 'bulkhead/risk-worst@1', plant, model, criteria: risk };
  const lines = rated.map((each) => `    ${jsonText(ratedValue(each))}`).join(',\n');
  return `${jsonText(head).slice(0, -1)},\n  "worstCases": [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`;
}

function triedValue(criteria: Risk, { asOf, worstCases, scenarios, slT }: CriteriaTried): object {
  return {
    criteria,
    cases: worstCases.cases,
    flips: worstCases.flips.map((flip) => flipValue('worstCase', flip, resultOf)),
    asOf,
    scenarios: {
      cases: scenarios.cases,
      flips: scenarios.flips.map((flip) => flipValue('scenario', flip, scenarioResult)),
    },
    slT,
  };
}

function flipValue<Rated>(
  kind: 'worstCase' | 'scenario',
  { id, name, before, after }: Flip<Rated>,
  resultOf: (rated: Rated) => object,
): object {
  return {
    ref: `${kind}:${id}`,
    name,
    before: before && resultOf(before),
    after: after && resultOf(after),
  };
}

function scenarioResult({ unmitigated, assumed, claimed, evidenced }: RatedScenario): object {
  return {
    unmitigated: { ...unmitigated, assumed },
    residual: { claimed: residualValue(claimed), evidenced: residualValue(evidenced) },
  };
}

function ratedValue(rated: RatedWorstCase): object {
  const { id, name } = rated.worstCase;
  return { ref: `worstCase:${id}`, name, ...resultOf(rated) };
}

function resultOf({ rating, assumed, outcome, questions }: RatedWorstCase): object {
  return { ...rating, assumed, outcome, questions };
}
