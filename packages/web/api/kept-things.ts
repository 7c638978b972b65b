/** All that a plant says, kept, and brought up to date by what changed since. */
import { byBytes } from '@bulkhead/core/lib/order.ts';
import type { KindedEntity, StoredThing } from '@bulkhead/core/model/plant-of-entities.ts';

/** As the server tells it: the whole, or what of it is otherwise. */
export interface ToldThings {
  /** The entry it is as of. */
  readonly seq: number;
  readonly hash: string;
  /** What it is told against; null where it is the whole. */
  readonly since: string | null;
  readonly entities: readonly StoredThing[];
}

interface KeptKind {
  readonly byId: ReadonlyMap<string, object>;
  /** In the order of the server. */
  readonly bodies: readonly object[];
}

export interface KeptThings {
  readonly seq: number;
  readonly hash: string;
  readonly kinds: ReadonlyMap<string, KeptKind>;
}

/** @param before what `told` is told against; kinds of which nothing changed stay the same objects @throws Error where it was told against something else */
export function keptThings(before: KeptThings | undefined, told: ToldThings): KeptThings {
  const { seq, hash, since, entities } = told;
  if (since !== null && since !== before?.hash) throw new Error(`told against ${since}, which is not held`);
  const kinds = new Map(since === null ? [] : before?.kinds);
  for (const [kind, things] of Map.groupBy(entities, (thing) => thing.kind))
    kinds.set(kind, kindWith(kinds.get(kind), things));
  return { seq, hash, kinds };
}

function kindWith(before: KeptKind | undefined, things: readonly StoredThing[]): KeptKind {
  const byId = new Map(before?.byId);
  const known = byId.size;
  for (const { id, body } of things)
    if (body === null) byId.delete(id);
    else byId.set(id, body);
  // What is new among others stands where the server would tell it.
  const isMixed = known > 0 && things.some(({ id, body }) => body !== null && before?.byId.has(id) !== true);
  const all = isMixed ? new Map([...byId].sort(([a], [b]) => byBytes(a, b))) : byId;
  return { byId: all, bodies: [...all.values()] };
}

export function* entitiesOf({ kinds }: KeptThings): Iterable<KindedEntity> {
  for (const [kind, { byId }] of kinds) for (const [id, entity] of byId) yield { kind, id, entity };
}
