/** A waiver whose finding is about to come back. */
import type { Found, Rule, RuleInput } from './rule.ts';
import { within } from './time.ts';

const DAYS = 30;

export const rule: Rule = {
  id: 'waiver-expires-soon',
  severity: 'note',
  doc: {
    title: 'Waiver that runs out within 30 days',
    looksAt: 'Waivers whose `expires` lies within 30 days from the day of the assessment.',
    clause: 'docs/rules.md 3.13',
    cannotSee: 'Whether the finding will be mended by then.',
    fix: 'Mend the finding, or have the waiver approved again with a new date.',
    checkByHand: 'Ask the approver whether the reason still holds.',
  },
  *find({ plant, asOf }: RuleInput): Iterable<Found> {
    for (const { id, finding, expires } of plant.waivers) {
      if (!within(asOf, expires, DAYS)) continue;
      yield { at: `waiver:${id}`, params: { waiver: id, finding, expires } };
    }
  },
};
