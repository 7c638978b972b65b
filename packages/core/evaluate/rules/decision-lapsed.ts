/** A decision about risk whose day has passed. */
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'decision-lapsed',
  severity: 'warning',
  doc: {
    title: 'Risk accepted, transferred or planned up to a day that has passed',
    looksAt:
      'Scenarios whose residual risk exceeds what is tolerated, and the last day of whose decision (`until`) lies before the day of the assessment.',
    clause: '62443-3-2 ZCR 5.11',
    cannotSee: 'Whether the decision was prolonged somewhere else.',
    fix: 'Decide again: mend what is left, or have whoever accepted it state a new day with the reason.',
    checkByHand: 'Ask the approver whether the reason of then still holds.',
  },
  *find({ scenarios }: RuleInput): Iterable<Found> {
    for (const { scenario, evidenced } of scenarios) {
      if (evidenced.outcome !== 'lapsed') continue;
      const { id, treatment = '', until = '', acceptedBy = '' } = scenario;
      yield { at: `scenario:${id}`, params: { scenario: id, treatment, until, acceptedBy } };
    }
  },
};
