/** SL-T of a judged plant with other inputs: another method, other criteria, other scenarios. Nothing is judged again. */
import { arrayOf } from '../../lib/keyed-list.ts';
import { itemAt } from '../../lib/pages.ts';
import { plantOf } from '../../model/entities.ts';
import type { Method, Plant, Risk, Scenario } from '../../model/plant.ts';
import { conduitTarget } from '../conduit-target.ts';
import { byPlace, type Place } from '../place.ts';
import type { PlantIndex } from '../plant-index.ts';
import { NOTHING_SEEN } from '../shown-facts.ts';
import { zoneTarget, type Target, type TargetGround } from '../sl-target.ts';
import { saidTargets } from './said-targets.ts';

export interface Inputs {
  readonly method: Method | undefined;
  readonly risk: Risk | undefined;
  readonly scenarios: readonly Scenario[];
}

export function inputsIn({ entities }: PlantIndex): Inputs {
  const { method, risk } = entities.scalars;
  return { method, risk, scenarios: arrayOf(entities.lists.scenario) };
}

export function groundOf({ method, risk, scenarios }: Inputs): TargetGround {
  const at = byPlace(scenarios);
  return { method, risk, scenariosAt: (ref) => at.get(ref) ?? [] };
}

/**
 * The target of every place, zones before conduits, as in the index.
 * @param aside whose stated target is set aside
 */
export function targetsWith(
  index: PlantIndex,
  inputs: Inputs,
  aside: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, Target> {
  const plant = withoutStated(plantOf(index.entities), aside);
  const seen = new Map(index.places.flat().map((place) => [place.ref, place.seen] as const));
  return saidTargets(plant, groundOf(inputs), (conduit) => seen.get(conduit) ?? NOTHING_SEEN);
}

function withoutStated(plant: Plant, aside: ReadonlySet<string>): Plant {
  if (aside.size === 0) return plant;
  const bare = <T extends { readonly id: string; readonly slTarget?: unknown }>(
    kind: string,
    entity: T,
  ): T => {
    if (!aside.has(`${kind}:${entity.id}`)) return entity;
    const { slTarget: _, ...rest } = entity;
    return rest as T;
  };
  return {
    ...plant,
    zones: plant.zones.map((zone) => bare('zone', zone)),
    conduits: plant.conduits.map((conduit) => bare('conduit', conduit)),
  };
}

/** What scenarios ask for at one place, whatever is stated there; null where none has a say. */
export function askedAt(index: PlantIndex, place: Place, ground: TargetGround): Target | null {
  if (place.zone !== null) {
    const { slTarget: _, ...zone } = place.zone;
    const target = zoneTarget(zone, ground, null);
    return target.scenarios === null ? null : target;
  }
  if (place.conduit === null) return null;
  const { slTarget: _, ...conduit } = place.conduit;
  const zoneAt = (id: string): Place | undefined =>
    itemAt(index.places, index.position.get(`zone:${id}`) ?? -1);
  const target = conduitTarget({
    ...ground,
    conduit,
    suc: arrayOf(index.entities.lists.suc),
    zone: (id) => zoneAt(id)?.zone ?? undefined,
    targetOf: (id) => zoneAt(id)?.target,
    seen: place.seen,
  });
  return target.scenarios === null ? null : target;
}
