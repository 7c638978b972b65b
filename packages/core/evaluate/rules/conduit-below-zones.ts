/** A conduit with a lower target than the zones it guards. */
import { byCodeUnit } from '../../lib/order.ts';
import { isInside } from './purdue.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'conduit-below-zones',
  severity: 'warning',
  doc: {
    title: 'Conduit below its zones in RDF',
    looksAt:
      'Conduits with an `slTarget` of their own: SL-T for RDF against the highest SL-T for RDF of the ' +
      'joined zones that are not external. A conduit without a target takes the highest of its zones and ' +
      'cannot fall below.',
    clause: '62443-3-2 ZCR 3.1, ZCR 5.6; docs/rules.md 3.7',
    cannotSee:
      'Whether another device on the way makes up for it, and the other FRs: there a lower target can be ' +
      'sound.',
    fix: 'Raise RDF of the conduit to that of the zone named, or waive the finding with the reason.',
    checkByHand:
      'Ask of the boundary device what the zone behind it asks of its border: filter, alarm, failure ' +
      'behaviour.',
  },
  *find({ plant, zone, slT }: RuleInput): Iterable<Found> {
    for (const { id, joins, slTarget } of plant.conduits) {
      const target = slT(`conduit:${id}`)?.RDF ?? null;
      if (slTarget === undefined || target === null) continue;
      const zones = [...joins].sort(byCodeUnit).filter((each) => isInside(zone.get(each)));
      const levels = zones.map((each) => ({ each, level: slT(`zone:${each}`)?.RDF ?? 0 }));
      const highest = levels.toSorted((a, b) => b.level - a.level)[0];
      if (highest === undefined || highest.level <= target) continue;
      const params = { conduit: id, target, zone: highest.each, level: highest.level };
      yield { at: `conduit:${id}`, params };
    }
  },
};
