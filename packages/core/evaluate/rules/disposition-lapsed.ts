/** A decision about a gap whose day has passed: the gap is open again. */
import { isLive } from '../dispositions.ts';
import { isGapAt } from './gaps.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'disposition-lapsed',
  severity: 'warning',
  doc: {
    title: 'Gap that was planned, accepted or transferred up to a day that has passed',
    looksAt:
      'Gaps about which something was decided whose last day (`until`) lies before the day of the assessment.',
    clause: 'docs/rules.md 3.9; 62443-2-1 ORG',
    cannotSee:
      'Whether the work is done and only the answer is missing, or the decision was prolonged somewhere else.',
    fix: 'Close the gap and answer the row again, or have it decided anew with a new day and the reason.',
    checkByHand: 'Ask whoever decided whether the reason of then still holds.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const { place, requirement, decision, until, approvedBy = '' } of input.plant.dispositions) {
      if (isLive({ until }, input.asOf) || !isGapAt(input, place, requirement)) continue;
      const params = { place, row: requirement, decision, until, approvedBy };
      yield { at: place, what: requirement, params };
    }
  },
};
