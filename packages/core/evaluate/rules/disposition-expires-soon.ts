/** A decision about a gap that is about to run out. */
import { isGapAt } from './gaps.ts';
import type { Found, Rule, RuleInput } from './rule.ts';
import { within } from './time.ts';

/** Time enough to mend, or to decide again. */
const DAYS = 60;

export const rule: Rule = {
  id: 'disposition-expires-soon',
  severity: 'note',
  doc: {
    title: 'Gap that is planned, accepted or transferred for 60 days more at most',
    looksAt:
      'Gaps about which something is decided whose last day (`until`) lies within 60 days from the day of the assessment.',
    clause: 'docs/rules.md 3.9; 62443-2-1 ORG',
    cannotSee: 'Whether what is planned will be done by then.',
    fix: 'Finish what is planned and answer the row again, or have it decided anew before that day.',
    checkByHand: 'Ask for the date of the work order, or whether the reason still holds.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const { place, requirement, decision, until } of input.plant.dispositions) {
      if (!within(input.asOf, until, DAYS) || !isGapAt(input, place, requirement)) continue;
      yield { at: place, what: requirement, params: { place, row: requirement, decision, until } };
    }
  },
};
