/** Zones, then conduits, as references. */
import type { RuleInput } from './rule.ts';

export function placesOf({ plant }: Pick<RuleInput, 'plant'>): readonly string[] {
  return [...plant.zones.map(({ id }) => `zone:${id}`), ...plant.conduits.map(({ id }) => `conduit:${id}`)];
}
