/** Inventory nobody compared with the plant. */
import { concerned } from './concerns.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';
import { isInside } from './purdue.ts';
import { overAYearAgo } from './time.ts';

export const rule: Rule = {
  id: 'asset-not-verified',
  severity: 'note',
  doc: {
    title: 'Assets not compared with the device within a year',
    looksAt:
      'Assets whose `verified` is missing or lies more than 365 days before the day of the assessment; ' +
      'one finding per zone.',
    clause: '62443-3-3 SR 7.8; 62443-2-1 CM',
    cannotSee: 'What was compared: an entry can be verified and still lack a network card.',
    fix: 'Walk through the zone with the list, correct it, and state the day in `verified`.',
    checkByHand:
      'Open five cabinets at random and compare type, order number, version and addresses with the list.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const zone of input.plant.zones) {
      if (!isInside(zone)) continue;
      const assets = (input.assetsInZone.get(zone.id) ?? []).filter(({ verified }) =>
        overAYearAgo(input.asOf, verified),
      );
      if (assets.length === 0) continue;
      const params = { zone: zone.id, n: assets.length, assets: few(assets.map(({ id }) => id)) };
      yield { at: `zone:${zone.id}`, params, concerns: concerned('asset', assets) };
    }
  },
};
