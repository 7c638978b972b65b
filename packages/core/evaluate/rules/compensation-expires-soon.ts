/** Compensations that soon count for nothing. */
import { byCodeUnit } from '../../lib/order.ts';
import type { Answer } from '../../model/plant.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';
import { within } from './time.ts';

/** Time enough to collect, to judge and to sign. */
const DAYS = 60;

export const rule: Rule = {
  id: 'compensation-expires-soon',
  severity: 'warning',
  doc: {
    title: 'Compensations that run out within 60 days',
    looksAt:
      'Answers with status compensated whose `expires` lies within 60 days from the day of the ' +
      'assessment; one finding per place. After that day the row is unmet.',
    clause: 'docs/rules.md 3.3; 62443-2-1 ORG',
    cannotSee: 'Whether what was answered still holds: that is for the person who renews it.',
    fix: 'Close the gap itself, or have the compensation approved again with a new last day.',
    checkByHand:
      'Ask the approver whether the reason of last time still holds, and what was done about it since.',
  },
  *find({ plant, asOf }: RuleInput): Iterable<Found> {
    const soon = new Map<string, Answer[]>();
    for (const answer of plant.answers) {
      if (answer.status !== 'compensated' || !within(asOf, answer.expires, DAYS)) continue;
      const known = soon.get(answer.place);
      if (known === undefined) soon.set(answer.place, [answer]);
      else known.push(answer);
    }
    for (const [place, answers] of soon) {
      const first = answers.map(({ expires = '' }) => expires).toSorted(byCodeUnit)[0] ?? '';
      const rows = few(answers.map(({ requirement }) => requirement));
      yield { at: place, params: { place, n: answers.length, rows, first } };
    }
  },
};
