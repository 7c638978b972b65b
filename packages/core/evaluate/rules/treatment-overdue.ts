/** What was to be done by a day that has passed, and the risk is still too high. */
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'treatment-overdue',
  severity: 'warning',
  doc: {
    title: 'Treatment that was due, and the risk is still too high',
    looksAt:
      'Scenarios whose `due` lies before the day of the assessment and whose residual risk, with the countermeasures that are shown by evidence, exceeds what is tolerated.',
    clause: '62443-3-2 ZCR 5.11, ZCR 5.12',
    cannotSee: 'Whether the work is done and only the evidence is missing.',
    fix: 'Show what is done; else decide on a new day with the reason, or have what is left accepted for a time.',
    checkByHand: 'Look for the work order: closed, open, or never given?',
  },
  *find({ scenarios, asOf }: RuleInput): Iterable<Found> {
    for (const { scenario, evidenced } of scenarios) {
      const { id, due, owner = '' } = scenario;
      const { rank, exceeding } = evidenced.rating;
      if (due === undefined || due >= asOf || exceeding.length === 0) continue;
      const params = { scenario: id, due, rank: rank ?? '', categories: exceeding, owner };
      yield { at: `scenario:${id}`, params };
    }
  },
};
