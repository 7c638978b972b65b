/** `bulkhead/risk-steps@1`. One step a line. */
import type { RequirementsCatalog } from '../../catalog/catalog.ts';
import type { Step } from '../../program/zcr/step.ts';
import type { SucSteps } from '../../program/zcr/steps.ts';
import { jsonText } from './json-text.ts';
import type { RiskInputs } from './risk-json.ts';

export function stepsJson(
  { plant, model }: RiskInputs,
  asOf: string,
  catalog: RequirementsCatalog,
  sucs: readonly SucSteps[],
): string {
  const edition = `${catalog.id}@${catalog.edition}`;
  const head = { schema: 'bulkhead/risk-steps@1', plant, model, asOf, document: edition };
  const texts = sucs.map((suc) => `    ${sucText(suc, catalog)}`);
  return `${jsonText(head).slice(0, -1)},\n  "sucs": [\n${texts.join(',\n')}\n  ]\n}\n`;
}

function sucText({ steps, ...suc }: SucSteps, catalog: RequirementsCatalog): string {
  const lines = steps.map((step) => `      ${jsonText(stepValue(step, catalog))}`);
  return `${jsonText(suc).slice(0, -1)},\n    "steps": [\n${lines.join(',\n')}\n    ]}`;
}

function stepValue({ row, ...step }: Step, catalog: RequirementsCatalog): object {
  const told = catalog.rows.find(({ id }) => id === row);
  return {
    requirement: `${catalog.id}/${row}`,
    strength: told?.strength ?? 'shall',
    yields: told?.yields ?? '',
    ...step,
  };
}
