/** A fact stated false that the model or an answer shows to be true. */
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'fact-contradicted',
  severity: 'warning',
  doc: {
    title: 'Fact stated false, shown true',
    looksAt:
      'Facts that are false at a zone or conduit by the nearest statement, while the model shows the opposite ' +
      '(a wireless asset, a conduit to an external zone, a controller with physical outputs, an HMI, an ' +
      'interactive flow from outside) or the place itself has an answer, other than notApplicable, to a row ' +
      'that depends on the fact. There the fact counts as true.',
    clause: 'docs/rules.md 3.2; 62443-3-3',
    cannotSee: 'A false statement that nothing in the model speaks against.',
    fix:
      'Decide which is right. Correct the fact (state it true at this place, where the statement stands further ' +
      'up), or correct the asset, flow, conduit or answer that speaks against it. False means that it cannot ' +
      'occur here, not that a policy forbids it.',
    checkByHand:
      'Ask the person who stated the fact what makes it impossible here, and look at the thing that says ' +
      'otherwise together.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const [place, contradicted] of input.contradictedFacts) {
      for (const fact of new Set(contradicted.map((each) => each.fact))) {
        const byModel = contradicted.some((each) => each.fact === fact && each.shownBy === 'model');
        yield { at: place, what: fact, params: { place, fact, byModel: byModel ? 1 : 0 } };
      }
    }
  },
};
