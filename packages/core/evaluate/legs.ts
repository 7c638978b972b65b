/** Zones in which an asset has a leg: what it lists, and what is stated at its interfaces. */
import { byCodeUnit } from '../lib/order.ts';
import type { Asset } from '../model/plant.ts';

/** Ids of zones, sorted, each once. */
export function legsOf({ zones = [], interfaces = [] }: Asset): readonly string[] {
  const legs = new Set(zones);
  for (const { zone } of interfaces) if (zone !== undefined) legs.add(zone);
  return [...legs].sort(byCodeUnit);
}

/**
 * Legs at which it is the border of no conduit of its own that joins two of them: what passes there passes no conduit.
 * @param joinsOf the zones that a conduit joins, by its id
 */
export function looseLegs(
  { conduits = [] }: Asset,
  legs: readonly string[],
  joinsOf: (conduit: string) => readonly string[],
): readonly string[] {
  const among = new Set(legs);
  const covered = new Set<string>();
  for (const conduit of conduits) {
    const joined = joinsOf(conduit).filter((zone) => among.has(zone));
    if (new Set(joined).size > 1) for (const zone of joined) covered.add(zone);
  }
  return legs.filter((zone) => !covered.has(zone));
}
