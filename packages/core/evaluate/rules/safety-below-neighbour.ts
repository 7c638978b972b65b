/** A safety zone asks for less than the zone it protects. */
import type { Zone } from '../../model/plant.ts';
import { lowerIn } from './lower-target.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'safety-below-neighbour',
  severity: 'warning',
  doc: {
    title: 'Safety zone with a lower SL-T than the zone it protects',
    looksAt:
      'SL-T of each zone of kind safety, FR by FR, against that of the zones it protects: control zones joined ' +
      'with it by a conduit, its parent, and zones listed with it in an essential function of kind safety. ' +
      'Zones of kind safety and external are not compared, nor an FR without target.',
    clause: '62443-3-2 ZCR 3.3, ZCR 5.6',
    cannotSee:
      'Protected zones that no conduit, parent or function connects with it, and whether a lower target is ' +
      'sound in that FR: a hard-wired safety system may need less in DC than its neighbour.',
    fix:
      'Raise SL-T of the safety zone at least to that of its neighbour in the FRs named, or waive the finding ' +
      'with the reason the risk assessment gives.',
    checkByHand:
      'Suppose attackers already own the control zone. What keeps them out of the safety system, and is it ' +
      'rated for the attackers the control zone was rated for?',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const [zone, others] of protectedZones(input)) {
      for (const other of others) {
        const lower = lowerIn(input.slT(`zone:${zone}`), input.slT(`zone:${other}`));
        if (lower.length > 0) yield { at: `zone:${zone}`, what: other, params: { zone, other, lower } };
      }
    }
  },
};

/** By safety zone: the zones it protects. */
function protectedZones(input: RuleInput): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const put = (ids: readonly string[], suits: (zone: Zone) => boolean): void => {
    const others = ids.filter((id) => isProtectable(input.zone.get(id), suits));
    for (const id of ids) {
      if (input.zone.get(id)?.kind !== 'safety') continue;
      const known = found.get(id) ?? new Set<string>();
      for (const other of others) known.add(other);
      found.set(id, known);
    }
  };
  for (const conduit of input.plant.conduits) put(conduit.joins, (zone) => zone.kind === 'control');
  for (const zone of input.plant.zones)
    if (zone.parent !== undefined) put([zone.id, zone.parent], () => true);
  for (const { kind, zones } of input.plant.functions) if (kind === 'safety') put(zones ?? [], () => true);
  return found;
}

function isProtectable(zone: Zone | undefined, suits: (zone: Zone) => boolean): boolean {
  return zone !== undefined && zone.kind !== 'safety' && zone.kind !== 'external' && suits(zone);
}
