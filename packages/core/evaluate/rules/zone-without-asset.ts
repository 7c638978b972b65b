/** A zone in which nothing stands. */
import { isInside } from './purdue.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'zone-without-asset',
  severity: 'note',
  doc: {
    title: 'Zone without assets',
    looksAt:
      'Zones, other than external ones, in which no asset lies and which contain no other zone, in a ' +
      'plant that lists assets.',
    clause: '62443-3-2 ZCR 3.1, ZCR 6.4',
    cannotSee: 'Assets that were forgotten in the inventory: that is what the rule asks about.',
    fix: 'Enter the assets of the zone, or remove the zone if nothing is left of it.',
    checkByHand: 'Go to the place its boundary names and look at what is plugged in.',
  },
  *find({ plant, assetsInZone }: RuleInput): Iterable<Found> {
    if (plant.assets.length === 0) return;
    const parents = new Set(plant.zones.map(({ parent }) => parent));
    for (const zone of plant.zones) {
      if (!isInside(zone) || assetsInZone.has(zone.id) || parents.has(zone.id)) continue;
      yield { at: `zone:${zone.id}`, params: { zone: zone.id } };
    }
  },
};
