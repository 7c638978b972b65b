/** Examples of refusals of risk criteria and scenarios. */
import { below, replaced, ZONE, type PageExamples } from '../example.ts';
import { RISK, riskWith } from '../risk.ts';

const TAKEN = '    acceptedBy: plant manager\n    until: 2027-06-30\n';
/** A rated scenario with one part of it replaced. */
const scenarioWith = (from: string, to: string): string =>
  riskWith(
    from,
    to,
    `${ZONE}${RISK}scenarios:
  - id: dosing-changed
    name: Dosing is changed from the office
    place: zone:filtration
    consequence: water leaves the works with too much chlorine
    severity: { safety: 3 }
    likelihood: 2
    treatment: accept
${TAKEN}`,
  );

export const RISK_EXAMPLES = {
  'risk-band': replaced(riskWith('from: 1 }', 'from: ⌖0.1 }'), 'Frequent, from: 0.1', 'Frequent, from: 1'),
  'risk-matrix-order': replaced(
    riskWith('[low, medium, high]', '[low, medium, ⌖low]'),
    '[low, medium, low]',
    '[low, medium, high]',
  ),
  'risk-matrix-size': replaced(
    riskWith('- [low, medium, high]', '- ⌖[low, medium]'),
    '[low, medium]',
    '[low, medium, high]',
  ),
  'risk-missing': below(
    `worstCases:
  - ⌖id: overpressure
    name: Pressure above the limit of the vessel
    consequence: a release into the hall
`,
    `${RISK}worstCases:
  - id: overpressure
    name: Pressure above the limit of the vessel
    consequence: a release into the hall
`,
  ),
  'risk-scale': replaced(
    riskWith('{ level: 2, name: Serious }', '{ level: ⌖3, name: Serious }'),
    '{ level: 3, name: Serious }',
    '{ level: 2, name: Serious }',
  ),
  'risk-sl': replaced(
    riskWith('id: low, name: Low }', 'id: low, name: Low, sl: 1 }')
      .replace('id: medium, name: Medium }', 'id: medium, name: Medium, sl: 3 }')
      .replace('id: high, name: High }', 'id: high, name: High, sl: ⌖2 }'),
    'sl: 2',
    'sl: 4',
  ),
  'risk-unknown': replaced(riskWith('tolerable: low', 'tolerable: ⌖lowest'), 'lowest', 'low'),
  'scenario-frequency': replaced(
    scenarioWith('    treatment: accept', '    perYear: 1\n    tolerablePerYear: ⌖0\n    treatment: accept'),
    'tolerablePerYear: 0\n',
    'tolerablePerYear: 0.001\n',
  ),
  'scenario-place': replaced(
    scenarioWith('place: zone:filtration', 'place: ⌖site'),
    'place: site',
    'place: zone:filtration',
  ),
  'treatment-incomplete': replaced(
    scenarioWith('treatment: accept', 'treatment: ⌖accept').replace(TAKEN, ''),
    'treatment: accept\n',
    `treatment: accept\n${TAKEN}`,
  ),
} satisfies PageExamples;
