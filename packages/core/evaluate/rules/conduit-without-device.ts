/** A conduit that nothing enforces. */
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'conduit-without-device',
  severity: 'warning',
  doc: {
    title: 'Conduit without a boundary device',
    looksAt:
      'Conduits, in a plant that lists assets, that no asset names in its `conduits`. Left out are ' +
      'conduits that are one-way, of medium portable, or joined to an external zone: ' +
      'external-conduit-open looks at the last.',
    clause: '62443-3-2 ZCR 3.1; 62443-3-3 SR 5.1, SR 5.2',
    cannotSee: 'Whether the device that is named filters at all, and devices missing from the inventory.',
    fix:
      'Name the conduit in `conduits` of the firewall, router or gateway that can refuse the connection. ' +
      'If there is none, put one there, or draw both sides as one zone.',
    checkByHand:
      'Follow the cable. The first device that could refuse a connection is the boundary device; a switch ' +
      'that forwards everything is none.',
  },
  *find({ plant, assetsInConduit, zone }: RuleInput): Iterable<Found> {
    if (plant.assets.length === 0) return;
    for (const { id, joins, oneWay, medium } of plant.conduits) {
      if (assetsInConduit.has(id) || oneWay !== undefined || medium === 'portable') continue;
      if (joins.some((each) => zone.get(each)?.kind === 'external')) continue;
      yield { at: `conduit:${id}`, params: { conduit: id, zones: few(joins) } };
    }
  },
};
