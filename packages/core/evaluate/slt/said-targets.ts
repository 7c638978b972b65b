/** SL-T of every zone and conduit from what a plant says alone: for a page on which somebody tries a rating before it is recorded. */
import type { Conduit, Flow, Suc, Zone } from '../../model/plant.ts';
import { conduitTarget } from '../conduit-target.ts';
import { NOTHING_SEEN, countFlowThrough, type Counting, type Seen } from '../shown-facts.ts';
import { zoneTargets, type Target, type TargetGround } from '../sl-target.ts';

export interface SaidPlaces {
  readonly zones: readonly Zone[];
  readonly conduits: readonly Conduit[];
  readonly suc: readonly Suc[];
}

/**
 * The target of every place by ref, zones before conduits, each as they stand.
 * @param seenAt what flows through a conduit, by its ref
 */
export function saidTargets(
  { zones: all, conduits, suc }: SaidPlaces,
  ground: TargetGround,
  seenAt: (conduit: string) => Pick<Seen, 'confidential' | 'essential'>,
): ReadonlyMap<string, Target> {
  const zones = new Map(all.map((zone) => [zone.id, zone] as const));
  const targets = zoneTargets(zones, ground);
  const ofConduits = conduits.map((conduit) => {
    const ref = `conduit:${conduit.id}`;
    const target = conduitTarget({
      ...ground,
      conduit,
      suc,
      zone: (id) => zones.get(id),
      targetOf: (id) => targets.get(id),
      seen: seenAt(ref),
    });
    return [ref, target] as const;
  });
  const ofZones = all.flatMap(({ id }) => {
    const target = targets.get(id);
    return target === undefined ? [] : [[`zone:${id}`, target] as const];
  });
  return new Map([...ofZones, ...ofConduits]);
}

/** What flows through each conduit. */
export function seenThrough(flows: readonly Flow[]): (conduit: string) => Seen {
  const counted = new Map<string, Counting>();
  for (const flow of flows) {
    if (flow.conduit === undefined) continue;
    const ref = `conduit:${flow.conduit}`;
    const seen = counted.get(ref) ?? { ...NOTHING_SEEN };
    countFlowThrough(seen, flow, 1);
    counted.set(ref, seen);
  }
  return (conduit) => counted.get(conduit) ?? NOTHING_SEEN;
}
