/** Stations of which nobody said whether something can be plugged in. */
import type { AssetType } from '../../model/schema/network.ts';
import { few } from './few.ts';
import { withAncestors } from './network.ts';
import { isInside } from './purdue.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

const STATIONS: ReadonlySet<AssetType> = new Set(['hmi', 'workstation', 'server', 'laptop'] as const);

export const rule: Rule = {
  id: 'removable-media-unstated',
  severity: 'note',
  doc: {
    title: 'Removable media not spoken of where stations stand',
    looksAt:
      'Zones, other than external ones, that hold an asset of type hmi, workstation, server or laptop, ' +
      'and for which neither the zone, nor a zone around it, nor the site states the fact ' +
      '`portableDevices`.',
    clause: '62443-3-3 SR 2.3, SR 3.2; docs/rules.md 3.2',
    cannotSee: 'Ports that are there although the fact says false.',
    fix:
      'State `portableDevices` for the zone or the site: true where removable media, laptops or mobile ' +
      'devices may be attached.',
    checkByHand:
      'Look at the front and the back of each station for a free port, and into its log for the last ' +
      'device.',
  },
  *find(input: RuleInput): Iterable<Found> {
    const { plant, assetsInZone } = input;
    if (plant.site?.facts?.['portableDevices'] !== undefined) return;
    for (const zone of plant.zones) {
      const stations = (assetsInZone.get(zone.id) ?? []).filter(({ type }) => STATIONS.has(type));
      if (!isInside(zone) || stations.length === 0) continue;
      const around = withAncestors(input, zone.id);
      if (around.some(({ facts }) => facts?.['portableDevices'] !== undefined)) continue;
      yield { at: `zone:${zone.id}`, params: { zone: zone.id, assets: few(stations.map(({ id }) => id)) } };
    }
  },
};
