/**
 * A plant held entity by entity, so that a change copies next to nothing. `apply` (change.ts) says what a change
 * means; this is the same for those who make many of them one after the other.
 */
import {
  arrayOf,
  find,
  keyedList,
  withValue,
  without,
  type KeyedList,
  type Keying,
} from '../lib/keyed-list.ts';
import type { Change } from './change.ts';
import { LIST_KINDS, isListKind, keyingOf, type ListEntity, type ListKind, type PlantHead } from './kinds.ts';
import type { Plant } from './plant.ts';

type Lists = { readonly [K in ListKind]: KeyedList<Plant[(typeof LIST_KINDS)[K]][number]> };
/** What a plant says once. */
type Scalars = Omit<Plant, (typeof LIST_KINDS)[ListKind]>;

export interface Entities {
  readonly scalars: Scalars;
  readonly lists: Lists;
}

const KINDS = Object.keys(LIST_KINDS) as ListKind[];

/** A list that is not in the order of its keys, as no reader leaves it, is sorted. */
export function entitiesFrom(plant: Plant): Entities {
  const scalars: Record<string, unknown> = { ...plant };
  for (const kind of KINDS) delete scalars[LIST_KINDS[kind]];
  const lists = KINDS.map((kind) => {
    const by = keyingOf(kind);
    return [kind, keyedList(by, inOrder(by, plant[LIST_KINDS[kind]]))];
  });
  return { scalars: scalars as unknown as Scalars, lists: Object.fromEntries(lists) as Lists };
}

function inOrder(by: Keying<ListEntity>, entities: readonly ListEntity[]): readonly ListEntity[] {
  const sorted = entities.every(
    (entity, i) => i === 0 || by.compare(entities[i - 1] as ListEntity, entity) <= 0,
  );
  return sorted ? entities : entities.toSorted(by.compare);
}

/** The plant as one value; lists that no change touched are the arrays they were. */
export function plantOf({ scalars, lists }: Entities): Plant {
  const arrays = KINDS.map((kind) => [LIST_KINDS[kind], arrayOf<ListEntity>(lists[kind])]);
  return { ...scalars, ...Object.fromEntries(arrays) } as Plant;
}

/** As `apply` of this one change. */
export function withChange(entities: Entities, change: Change): Entities {
  const { kind, id, after } = change;
  if (isListKind(kind)) {
    const list: KeyedList<ListEntity> = entities.lists[kind];
    const next = after === null ? without(list, id) : withValue(list, after as ListEntity);
    return { ...entities, lists: { ...entities.lists, [kind]: next } };
  }
  if (kind === 'plant') return { ...entities, scalars: { ...entities.scalars, ...(after as PlantHead) } };
  const { [kind]: _, ...rest } = entities.scalars;
  return { ...entities, scalars: after === null ? rest : ({ ...rest, [kind]: after } as Scalars) };
}

/** The entity of this kind and id; undefined when there is none. */
export function entityOf<K extends ListKind>(
  entities: Entities,
  kind: K,
  id: string,
): Plant[(typeof LIST_KINDS)[K]][number] | undefined {
  return find(entities.lists[kind] as KeyedList<Plant[(typeof LIST_KINDS)[K]][number]>, id);
}
