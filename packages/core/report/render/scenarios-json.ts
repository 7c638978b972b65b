/** `bulkhead/risk-scenarios@1`. */
import type { Risk } from '../../model/plant.ts';
import type { Standing } from '../../risk/countermeasures.ts';
import { isOpen, type RatedScenario, type Residual } from '../../risk/scenarios.ts';
import { jsonText } from './json-text.ts';
import type { RiskInputs } from './risk-json.ts';

export function scenariosJson(
  { plant, model }: RiskInputs,
  asOf: string,
  risk: Risk | null,
  rated: readonly RatedScenario[],
): string {
  const head = { schema: 'bulkhead/risk-scenarios@1', plant, model, asOf, criteria: risk };
  const lines = rated.map((each) => `    ${jsonText(scenarioValue(each))}`).join(',\n');
  return `${jsonText(head).slice(0, -1)},\n  "scenarios": [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`;
}

function scenarioValue({
  scenario,
  unmitigated,
  assumed,
  planned,
  questions,
  ...rated
}: RatedScenario): object {
  const { id, name, place, source = null, owner = null, treatment = null } = scenario;
  const { acceptedBy = null, until = null, due = null, nextReview = null } = scenario;
  return {
    ref: `scenario:${id}`,
    name,
    place,
    source,
    unmitigated: { ...unmitigated, assumed },
    countermeasures: rated.countermeasures.map(countermeasureValue),
    residual: { claimed: residualValue(rated.claimed), evidenced: residualValue(rated.evidenced) },
    planned,
    owner,
    treatment,
    acceptedBy,
    until,
    due,
    nextReview,
    questions,
  };
}

export function residualValue({ rating, outcome }: Residual): object {
  return { ...rating, outcome, open: isOpen(outcome) };
}

function countermeasureValue({ countermeasure, counts, rows, inPlace, unshown }: Standing): object {
  const { id, name, measure } = countermeasure;
  return {
    id,
    name,
    counts,
    rows,
    measure: measure === undefined ? null : { ref: `measure:${measure}`, inPlace: inPlace === true, unshown },
  };
}
