/** Risk criteria that nobody signed. */
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'criteria-not-approved',
  severity: 'note',
  doc: {
    title: 'Risk criteria without approval or date',
    looksAt: '`risk` without `approvedBy`, or without `date`.',
    clause: '62443-3-2 ZCR 6.8',
    cannotSee: 'Whether the approver had the standing to say what the company tolerates.',
    fix: 'Have the criteria approved by whoever answers for the risk, and state `approvedBy` and `date`.',
    checkByHand:
      'Compare the matrix with that of the company: safety, environment and production rarely tolerate the same.',
  },
  *find({ plant: { risk } }: RuleInput): Iterable<Found> {
    if (risk === undefined) return;
    const missing = (['approvedBy', 'date'] as const).filter((field) => risk[field] === undefined);
    if (missing.length > 0) yield { at: 'site', params: { missing } };
  },
};
