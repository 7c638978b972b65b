import type { Plant } from '../model/plant.ts';

/** Every list of the plant in another order, but for those whose order says something. */
export function shuffled(plant: Plant, order: Iterable<number>): Plant {
  const next = order[Symbol.iterator]();
  const entries = Object.entries(plant).map(([key, value]) => {
    if (!Array.isArray(value) || key === 'catalogs' || key === 'overlays') return [key, value] as const;
    const keyed = value.map((entity) => [next.next().value as number, entity] as const);
    return [key, keyed.sort(([a], [b]) => a - b).map(([, entity]) => entity)] as const;
  });
  return Object.fromEntries(entries) as unknown as Plant;
}
