/** A zone nobody has looked at for a year. */
import { isInside } from './purdue.ts';
import type { Found, Rule, RuleInput } from './rule.ts';
import { overAYearAgo } from './time.ts';

export const rule: Rule = {
  id: 'zone-not-reviewed',
  severity: 'note',
  doc: {
    title: 'Zone not reviewed within a year',
    looksAt:
      'Zones, other than external ones, whose `reviewed` is missing or lies more than 365 days before the ' +
      'day of the assessment.',
    clause: '62443-3-2 ZCR 7; 62443-2-1 ORG',
    cannotSee: 'What the review looked at, and changes made since that nobody entered.',
    fix:
      'Go through the zone with its owner: assets, flows, targets, answers. Then state the day in ' +
      '`reviewed`.',
    checkByHand:
      'Compare the register of the zone with the cabinet, the switch and the rule set, line by line.',
  },
  *find({ plant, asOf }: RuleInput): Iterable<Found> {
    for (const zone of plant.zones) {
      if (!isInside(zone) || !overAYearAgo(asOf, zone.reviewed)) continue;
      const { id, reviewed = '' } = zone;
      yield { at: `zone:${id}`, params: { zone: id, reviewed, never: reviewed === '' ? 1 : 0 } };
    }
  },
};
