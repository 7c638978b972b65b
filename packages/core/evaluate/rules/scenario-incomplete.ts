/** What scenarios leave unsaid: source, effects, severity. */
import type { Scenario } from '../../model/plant.ts';
import { concernedAs } from './concerns.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'scenario-incomplete',
  severity: 'note',
  doc: {
    title: 'Scenario without a threat source, effects or severity',
    looksAt:
      'Scenarios without `source`, and scenarios without `effects` or `frs`, and where the plant has criteria those without `severity`: one finding for each of the three. Without a source nothing caps the SL that a scenario asks for; without effects nobody knows for which FRs it counts; without a severity it has no rank, whatever was decided.',
    clause: '62443-3-2 ZCR 5.1',
    cannotSee: 'Whether what is stated is right.',
    fix: 'State who would do it in `source`, of the `threatSources` in `risk`, what it does to the control in `effects`, and how bad it is in `severity`.',
    checkByHand: 'Ask who has done such a thing at a plant like this one, and what the operators saw of it.',
  },
  *find({ plant: { scenarios, risk } }: RuleInput): Iterable<Found> {
    for (const [field, isStated] of FIELDS) {
      if (field === 'severity' && risk === undefined) continue;
      const open = scenarios.filter((one) => !isStated(one)).map((one) => one.id);
      if (open.length === 0) continue;
      const params = { n: open.length, scenarios: few(open), field };
      yield { at: 'site', what: field, params, concerns: concernedAs('scenario', open) };
    }
  },
};

const FIELDS: readonly (readonly [string, (scenario: Scenario) => boolean])[] = [
  ['source', ({ source }) => source !== undefined],
  ['effects', (scenario) => (scenario.effects ?? []).length > 0 || namesFrs(scenario)],
  ['severity', ({ severity }) => Object.keys(severity ?? {}).length > 0],
];

/** A scenario may name the FRs themselves. */
function namesFrs(scenario: object): boolean {
  return 'frs' in scenario && Array.isArray(scenario.frs) && scenario.frs.length > 0;
}
