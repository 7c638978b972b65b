/** A host with legs in two zones carries traffic past the device of the conduit between them. */
import type { Asset } from '../../model/plant.ts';
import { legsOf, looseLegs } from '../legs.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'dual-homed',
  severity: 'error',
  doc: {
    title: 'Dual-homed host past the conduit',
    looksAt:
      'The zones of an asset and the zones stated at its interfaces. Two or more mean that the asset has a leg ' +
      'in each; it may, if it is a boundary device of a conduit that joins the zone with another of them. An ' +
      'asset that lists two zones and has no interface elsewhere is left to the rule asset-placement.',
    clause: '62443-3-2 ZCR 3.1; 62443-3-3 SR 5.1, SR 5.2',
    cannotSee:
      'Interfaces that are not in the inventory (a second network card, an out-of-band management port, a USB ' +
      'modem), a VLAN trunk on one card, and whether the host forwards packets or only could.',
    fix:
      'Take one leg away and let the traffic pass through the conduit, or, if the host is meant to be the ' +
      'border (a gateway, a proxy, a firewall), list the conduit in its `conduits` and judge it as such.',
    checkByHand:
      'On the host: list addresses and routes and check that forwarding is off. At the switches: look up which ' +
      'ports learned the addresses of the host and in which VLAN.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const asset of input.plant.assets) {
      const zones = shownLegs(asset);
      const loose = looseLegs(asset, zones, (id) => input.conduit.get(id)?.joins ?? []);
      if (loose.length === 0) continue;
      yield { at: `asset:${asset.id}`, params: { asset: asset.id, zones, loose } };
    }
  },
};

/** Empty unless an interface makes them two or more. */
function shownLegs(asset: Asset): readonly string[] {
  const own = new Set(asset.zones ?? []);
  const atInterfaces = new Set((asset.interfaces ?? []).flatMap(({ zone }) => zone ?? []));
  const shownByInterfaces = atInterfaces.size > 1 || [...atInterfaces].some((zone) => !own.has(zone));
  const legs = legsOf(asset);
  return legs.length > 1 && shownByInterfaces ? legs : [];
}
