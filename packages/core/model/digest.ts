import { canonicalJson } from '../lib/canonical-json.ts';
import { sha256Of } from '../lib/digest.ts';
import { byKey } from '../lib/order.ts';
import { entitiesOf, type EntityKind } from './kinds.ts';
import type { Plant } from './plant.ts';

/** Digest of the merged model: formatting, file order and the order of entities do not change it. */
export function modelDigest(plant: Plant): string {
  return digestOf(entitiesOf(plant));
}

/** What the digest is taken over, for who has a quicker SHA-256. */
export function modelText(plant: Plant): string {
  return textOf(entitiesOf(plant));
}

/** Digest of entities, in whatever order they come. */
export function digestOf(
  entities: Iterable<{ readonly kind: EntityKind; readonly id: string; readonly entity: object }>,
): string {
  return sha256Of(textOf(entities));
}

function textOf(
  entities: Iterable<{ readonly kind: EntityKind; readonly id: string; readonly entity: object }>,
): string {
  const sorted = [...entities]
    .map(({ kind, id, entity }) => [kind, id, entity] as const)
    .sort(byKey(([kind, id]) => `${kind} ${id}`));
  return canonicalJson(sorted);
}
