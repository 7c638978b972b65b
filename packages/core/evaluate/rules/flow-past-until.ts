/** A flow that was permitted for a while. */
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'flow-past-until',
  severity: 'warning',
  doc: {
    title: 'Flow past the last day of its approval',
    looksAt: 'Flows whose `until` lies before the day of the assessment.',
    clause: '62443-3-3 SR 5.2 RE 1, SR 7.7',
    cannotSee: 'Whether the boundary device still permits it.',
    fix: 'Stop the flow and remove it from the list, or have it approved again with a new `until`.',
    checkByHand: 'Look for the rule in the boundary device. If it is still there, so is the flow.',
  },
  *find({ plant, asOf }: RuleInput): Iterable<Found> {
    for (const { id, until } of plant.flows) {
      if (until === undefined || asOf <= until) continue;
      yield { at: `flow:${id}`, params: { flow: id, until } };
    }
  },
};
