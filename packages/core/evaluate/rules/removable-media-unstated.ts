/** Stations of which nobody said whether something can be plugged in. */
import type { Asset, Zone } from '../../model/plant.ts';
import type { AssetType } from '../../model/schema/network.ts';
import { concerned } from './concerns.ts';
import { few } from './few.ts';
import { withAncestors } from './network.ts';
import { isInside } from './purdue.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

const STATIONS: ReadonlySet<AssetType> = new Set(['hmi', 'workstation', 'server', 'laptop'] as const);

const FACT = 'portableDevices';

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
    for (const zone of input.plant.zones) {
      const stations = silentStations(input, zone);
      if (stations.length === 0) continue;
      const params = { zone: zone.id, assets: few(stations.map(({ id }) => id)) };
      yield { at: `zone:${zone.id}`, params, concerns: concerned('asset', stations) };
    }
  },
};

/** Stations of a zone for which nobody says anything of the fact; none where somebody does. */
export function silentStations(input: RuleInput, zone: Zone): readonly Asset[] {
  if (!isInside(zone) || input.plant.site?.facts?.[FACT] !== undefined) return [];
  const stations = (input.assetsInZone.get(zone.id) ?? []).filter(({ type }) => STATIONS.has(type));
  if (stations.length === 0) return [];
  return withAncestors(input, zone.id).some(({ facts }) => facts?.[FACT] !== undefined) ? [] : stations;
}
