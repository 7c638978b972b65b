/** A zone inside another on the other side of a border that answers must not be handed down across. */
import type { Zone } from '../../model/plant.ts';
import { describeZone, levelOf } from './purdue.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

const BORDER = 3.5;

export const rule: Rule = {
  id: 'parent-across-border',
  severity: 'error',
  doc: {
    title: 'Sub-zone on another side of a border than its parent',
    looksAt:
      'Each zone that has a `parent`, against that parent: kinds enterprise, dmz and external contain only zones of ' +
      'their own kind and are contained only by them, and both zones lie below level 3.5, at it or above it. A zone ' +
      'without `level` counts as 3.5 (dmz), 4 (enterprise) or 5 (external).',
    clause: '62443-3-2 ZCR 3.2; Bulkhead rules of the domain 3.6',
    cannotSee:
      'Zones of other kinds without `level`: state it. A zone drawn inside another only because its cabinet stands ' +
      'in the same room.',
    fix:
      'Take `parent` out: it means containment, not the level above. Join the two zones through a conduit, and answer ' +
      'what the parent handed down at the zone itself or at the site.',
    checkByHand:
      'Ask which firewall stands between the two zones. If one does, neither contains the other; if none does, they ' +
      'are one zone, and the kind or level of one of them is wrong.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const zone of input.plant.zones) {
      const parent = zone.parent === undefined ? undefined : input.zone.get(zone.parent);
      if (parent === undefined) continue;
      const byKind = apart(zone) !== apart(parent);
      if (!byKind && !isAcross(zone, parent)) continue;
      yield {
        at: `zone:${zone.id}`,
        params: {
          zone: zone.id,
          zoneIs: describeZone(zone),
          parent: parent.id,
          parentIs: describeZone(parent),
          byKind: byKind ? 1 : 0,
        },
      };
    }
  },
};

/** The kind, for kinds that keep to themselves; the others mix. */
function apart({ kind }: Zone): string {
  return kind === 'enterprise' || kind === 'dmz' || kind === 'external' ? kind : 'inside';
}

/** On two sides of level 3.5, or one of them at it; not known without both levels. */
function isAcross(zone: Zone, parent: Zone): boolean {
  const levels = [levelOf(zone), levelOf(parent)];
  const [a, b] = levels.map((level) => (level === undefined ? undefined : Math.sign(level - BORDER)));
  return a !== undefined && b !== undefined && a !== b;
}
