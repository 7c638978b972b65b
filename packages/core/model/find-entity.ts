/** One entity of a plant by its kind and id. */
import { byCodeUnit } from '../lib/order.ts';
import {
  LIST_KINDS,
  headOf,
  isListKind,
  keyOf,
  type Entity,
  type EntityKind,
  type ListEntity,
  type ListKind,
} from './kinds.ts';
import type { Plant } from './plant.ts';

/** Null where there is none. */
export function findEntity(plant: Plant, kind: EntityKind, id: string): Entity | null {
  if (kind === 'plant') return plant.id === id ? headOf(plant) : null;
  if (!isListKind(kind)) return kind === id ? (plant[kind] ?? null) : null;
  const entities: readonly ListEntity[] = plant[LIST_KINDS[kind]];
  const found = entities[firstNotBelow(kind, entities, id)];
  return found !== undefined && keyOf(kind, found) === id ? found : null;
}

/** INVARIANT: arrays of a plant are sorted by key in code-unit order. */
export function firstNotBelow(kind: ListKind, entities: readonly ListEntity[], id: string): number {
  let low = 0;
  let high = entities.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byCodeUnit(keyOf(kind, entities[middle] as ListEntity), id) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
