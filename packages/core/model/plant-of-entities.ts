/** A plant put together from its entities, as a record keeps them. */
import { byKey } from '../lib/order.ts';
import { LIST_KINDS, SINGLE_KINDS, isListKind, type EntityKind, type PlantHead } from './kinds.ts';
import { emptyPlant, type Plant } from './plant.ts';

export interface KindedEntity {
  readonly kind: string;
  /** As `keyOf` gives it. */
  readonly id: string;
  readonly entity: object;
}

/** As whoever is told of a record over a network has it. */
export interface StoredThing {
  readonly kind: string;
  /** As `keyOf` gives it. */
  readonly id: string;
  /** Null where it was taken out. */
  readonly body: object | null;
}

/** Whether entities of this kind are part of a plant; a record keeps others beside them. */
export function isPlantKind(kind: string): kind is EntityKind {
  return (
    kind === 'plant' || Object.hasOwn(LIST_KINDS, kind) || (SINGLE_KINDS as readonly string[]).includes(kind)
  );
}

/** @param entities in any order, each once; of kinds that are no part of a plant none is used. null without a head */
export function plantOfEntities(entities: Iterable<KindedEntity>): Plant | null {
  const own = [...entities].filter(({ kind }) => isPlantKind(kind));
  const head = own.find(({ kind }) => kind === 'plant')?.entity as PlantHead | undefined;
  if (head === undefined) return null;
  const plant: Record<string, unknown> = { ...emptyPlant(head.id, head.name, head.catalogs), ...head };
  const lists = Map.groupBy(own, ({ kind }) => kind as EntityKind);
  for (const [kind, ofKind] of lists) {
    if (isListKind(kind)) plant[LIST_KINDS[kind]] = inOrder(ofKind);
    else if (kind !== 'plant') plant[kind] = ofKind[0]?.entity;
  }
  return plant as unknown as Plant;
}

/** Null without a head. */
export function plantOfThings(things: readonly StoredThing[]): Plant | null {
  return plantOfEntities(
    things.flatMap(({ kind, id, body }) => (body === null ? [] : { kind, id, entity: body })),
  );
}

/** INVARIANT: arrays of a plant are sorted by key in code-unit order, whatever a database sorts by. */
function inOrder(entities: readonly KindedEntity[]): readonly object[] {
  return entities.toSorted(byKey(({ id }) => id)).map(({ entity }) => entity);
}
