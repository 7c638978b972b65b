/** Answers that soon say nothing any more. */
import { expiring } from './expiring.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  id: 'answer-expires-soon',
  severity: 'note',
  doc: {
    title: 'Answers that run out within 60 days',
    looksAt:
      'Answers other than compensated whose `expires` lies within 60 days from the day of the assessment; ' +
      'one finding per place. After that day they are undetermined.',
    clause: 'docs/rules.md 3.3; 62443-2-1 ORG',
    cannotSee: 'Whether what was answered still holds: that is for the person who renews it.',
    fix: 'Judge the row again and state a new last day.',
    checkByHand: 'Look at what the answer says, at the place, before renewing it.',
  },
  find: (input) => expiring(input, ({ status }) => status !== 'compensated'),
};
