/** Compensations that soon count for nothing. */
import { expiring } from './expiring.ts';
import type { Rule } from './rule.ts';

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
  find: (input) => expiring(input, ({ status }) => status === 'compensated'),
};
