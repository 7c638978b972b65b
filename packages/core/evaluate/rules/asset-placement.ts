/** An asset stands in one zone, or on the border of zones as a device of a conduit. */
import { byCodeUnit } from '../../lib/order.ts';
import type { Asset } from '../../model/plant.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

/** It lists no zone, and is no device on the border of zones either. */
export function isNowhere({ zones = [], conduits = [] }: Pick<Asset, 'zones' | 'conduits'>): boolean {
  return zones.length === 0 && conduits.length === 0;
}

export const rule: Rule = {
  id: 'asset-placement',
  severity: 'error',
  doc: {
    title: 'Asset in no zone, or in more than one',
    looksAt:
      'The zones an asset lists. One zone is right. None is right only for a boundary device, which lists its ' +
      'conduits instead. Two or more are reported even for a boundary device.',
    clause: '62443-3-2 ZCR 3.1, ZCR 6.3',
    cannotSee: 'Whether the zone is the right one, and assets that are in no list at all.',
    fix:
      'Put the asset in the zone whose loss it would share. A firewall, diode or gateway between zones lists ' +
      'the conduits whose border it holds and no zone. A host with legs in several zones stays in one of them; ' +
      'state the others at its interfaces.',
    checkByHand:
      'Sort the asset list by zone and read the blanks and the doubles aloud in the workshop: each has an ' +
      'owner in the room or it should not be on the network.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const asset of input.plant.assets) {
      const zones = [...new Set(asset.zones ?? [])].sort(byCodeUnit);
      if (zones.length === 1 || (zones.length === 0 && !isNowhere(asset))) continue;
      yield {
        at: `asset:${asset.id}`,
        ...(zones.length === 0 ? {} : { what: 'several' }),
        params: { asset: asset.id, zones, unplaced: zones.length === 0 ? 1 : 0 },
      };
    }
  },
};
