/** A zone that the method knows nothing of. */
import { isInside } from './purdue.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'zone-without-scenario',
  severity: 'note',
  doc: {
    title: 'Zone with assets and no scenario, where SL-T comes from scenarios',
    looksAt:
      'Where `method.slTarget` takes SL-T from scenarios: zones that are not external, hold an asset, state no `slTarget` of their own, and at which there is no scenario.',
    clause: '62443-3-2 ZCR 5.1, ZCR 5.6',
    cannotSee: 'Whether the scenarios at other zones are complete.',
    fix: 'Write the scenarios of the zone, or state its `slTarget` with a rationale.',
    checkByHand: 'Ask what one could do who sits in this zone, and who would miss what.',
  },
  *find({ plant, assetsInZone }: RuleInput): Iterable<Found> {
    const method = plant.method?.slTarget ?? 'baseline';
    if (method === 'baseline') return;
    const assessed = new Set(plant.scenarios.map(({ place }) => place));
    for (const zone of plant.zones) {
      const { id, slTarget } = zone;
      if (!isInside(zone) || slTarget !== undefined || assessed.has(`zone:${id}`)) continue;
      const n = assetsInZone.get(id)?.length ?? 0;
      if (n > 0) yield { at: `zone:${id}`, params: { zone: id, n, method } };
    }
  },
};
