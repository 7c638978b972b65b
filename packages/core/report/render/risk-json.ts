/** `bulkhead/risk-criteria@1` and `bulkhead/risk-worst@1`. */
import type { Risk } from '../../model/plant.ts';
import type { Comparison, RatedOrNot } from '../../risk/compare.ts';
import { tolerableIn } from '../../risk/rating.ts';
import type { RatedWorstCase } from '../../risk/worst-cases.ts';
import { jsonText } from './json-text.ts';

/** What a result was made from; null for criteria that belong to no plant. */
export interface RiskInputs {
  readonly plant: { readonly id: string; readonly name: string };
  readonly model: string;
}

export function criteriaJson(
  inputs: RiskInputs | null,
  risk: Risk | null,
  tried: { readonly risk: Risk; readonly comparison: Comparison } | null,
): string {
  const comparison =
    tried === null
      ? null
      : {
          criteria: tried.risk,
          cases: tried.comparison.cases,
          flips: tried.comparison.flips.map(({ id, name, before, after }) => ({
            ref: `worstCase:${id}`,
            name,
            before: ratedOrNot(before),
            after: ratedOrNot(after),
          })),
        };
  return `${jsonText({
    schema: 'bulkhead/risk-criteria@1',
    plant: inputs?.plant ?? null,
    model: inputs?.model ?? null,
    criteria: risk,
    tolerated: (risk?.categories ?? []).map(({ id }) => ({
      category: id,
      rank: tolerableIn(risk as Risk, id),
    })),
    tried: comparison,
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

function ratedOrNot(rated: RatedOrNot): object | null {
  return rated === null ? null : resultOf(rated);
}

function ratedValue(rated: RatedWorstCase): object {
  const { id, name } = rated.worstCase;
  return { ref: `worstCase:${id}`, name, ...resultOf(rated) };
}

function resultOf({ rating, assumed, outcome, questions }: RatedWorstCase): object {
  return { ...rating, assumed, outcome, questions };
}
