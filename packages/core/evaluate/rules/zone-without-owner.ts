/** A zone nobody answers for. */
import { isInside } from './purdue.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'zone-without-owner',
  severity: 'note',
  doc: {
    title: 'Zone without an owner',
    looksAt:
      'Zones, other than external ones, without `owner`. A parent does not answer for its sub-zones: each ' +
      'states its own.',
    clause: '62443-3-2 ZCR 6.4',
    cannotSee: 'Whether the owner knows of it, and whether the person still works there.',
    fix:
      'State the role that is accountable for the zone in `owner`, and have that person agree to SL-T and ' +
      'gaps.',
    checkByHand: 'Ask who would sign for the risk of this zone today. Two names, or none, are the finding.',
  },
  *find({ plant }: RuleInput): Iterable<Found> {
    for (const zone of plant.zones) {
      if (!isInside(zone) || zone.owner !== undefined) continue;
      yield { at: `zone:${zone.id}`, params: { zone: zone.id } };
    }
  },
};
