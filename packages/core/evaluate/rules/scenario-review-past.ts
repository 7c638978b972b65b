/** Scenarios whose day of review has passed. */
import { byCodeUnit } from '../../lib/order.ts';
import { concernedAs } from './concerns.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'scenario-review-past',
  severity: 'warning',
  doc: {
    title: 'Scenario whose day of review has passed',
    looksAt: 'Scenarios whose `nextReview` lies before the day of the assessment, all in one finding.',
    clause: '62443-3-2 ZCR 5.13; 62443-2-1 ORG 2',
    cannotSee: 'Whether the review took place and was not entered.',
    fix: 'Go through them again with the team, and state the new `date` and `nextReview`.',
    checkByHand: 'Lay the minutes of the last meeting beside the register.',
  },
  *find({ plant, asOf }: RuleInput): Iterable<Found> {
    const past = plant.scenarios.filter(({ nextReview }) => nextReview !== undefined && nextReview < asOf);
    if (past.length === 0) return;
    const ids = past.map(({ id }) => id);
    const [first = ''] = past.map(({ nextReview = '' }) => nextReview).sort(byCodeUnit);
    const params = { n: past.length, scenarios: few(ids), first };
    yield { at: 'site', params, concerns: concernedAs('scenario', ids) };
  },
};
