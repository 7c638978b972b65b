/** What is left is too much, and nobody decided. */
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'scenario-untreated',
  severity: 'warning',
  doc: {
    title: 'Residual risk above what is tolerated without a decision that covers it',
    looksAt:
      'Scenarios whose residual risk, with the countermeasures that are shown by evidence, exceeds what is tolerated in a category, with no `treatment`, or with `mitigate` where all that is planned is not enough.',
    clause: '62443-3-2 ZCR 5.11, ZCR 5.12',
    cannotSee: 'Whether a countermeasure that counts does in the plant what the scenario takes it to do.',
    fix: 'Show the countermeasures that are only claimed, add some with a measure, or have somebody accept, transfer or avoid the risk for a time.',
    checkByHand:
      'Read the scenario to the one who runs the plant and ask whether it may stay like that until the next stop.',
  },
  *find({ scenarios }: RuleInput): Iterable<Found> {
    for (const { scenario, evidenced, claimed } of scenarios) {
      if (evidenced.outcome !== 'untreated') continue;
      const { id, treatment = '' } = scenario;
      const { rank, exceeding } = evidenced.rating;
      const shown = claimed.outcome === 'tolerable' ? 'yes' : '';
      const bare = treatment === '' ? 1 : 0;
      const params = { scenario: id, rank: rank ?? '', categories: exceeding, treatment, bare, shown };
      yield { at: `scenario:${id}`, params };
    }
  },
};
