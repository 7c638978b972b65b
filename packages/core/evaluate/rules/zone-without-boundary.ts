/** A zone whose border nobody wrote down. */
import type { Zone } from '../../model/plant.ts';
import { isInside } from './purdue.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'zone-without-boundary',
  severity: 'note',
  doc: {
    title: 'Zone without a stated boundary',
    looksAt:
      'Zones, other than external ones. The logical boundary is stated by `logicalBoundary` or ' +
      '`networks`, the physical one by `physicalBoundary`; both are expected.',
    clause: '62443-3-2 ZCR 6.4; 62443-3-3 SR 5.1, SR 5.2',
    cannotSee: 'Whether the boundary is where the text says, and whether a device enforces it.',
    fix: 'State the VLANs, subnets or devices that bound the zone, and the rooms or cabinets it stands in.',
    checkByHand:
      'Walk from one asset of the zone to the next cable that leaves it: is the place where it leaves ' +
      'written down?',
  },
  *find({ plant }: RuleInput): Iterable<Found> {
    for (const zone of plant.zones) {
      if (!isInside(zone)) continue;
      const logical = isLogical(zone);
      const physical = zone.physicalBoundary !== undefined;
      if (logical && physical) continue;
      const params = {
        zone: zone.id,
        both: logical || physical ? 0 : 1,
        logicalOnly: !logical && physical ? 1 : 0,
        physicalOnly: logical && !physical ? 1 : 0,
      };
      yield { at: `zone:${zone.id}`, params };
    }
  },
};

function isLogical({ logicalBoundary, networks = [] }: Zone): boolean {
  return logicalBoundary !== undefined || networks.length > 0;
}
