/** A stored plant at another moment, made from one that is at hand by what differs between the two: not the whole is read. */
import { sameValue } from '@bulkhead/core/lib/same.ts';
import { byCodeUnit } from '@bulkhead/core/lib/order.ts';
import { apply, type Change } from '@bulkhead/core/model/change.ts';
import { findEntity } from '@bulkhead/core/model/find-entity.ts';
import type { Entity, EntityKind } from '@bulkhead/core/model/kinds.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import { isPlantKind } from '@bulkhead/core/model/plant-of-entities.ts';
import { differingBetween, type Differing } from '../../db/ledger/between.ts';
import type { Reader, StoredEntity } from '../../db/ledger/read.ts';
import { bodyOf } from './entity.ts';
import { entryOf, type EntryAt } from './entry-at.ts';
import { isJudgedKind } from './kinds.ts';
import type { StoredPlant } from './stored-plant.ts';

export interface MovedTo {
  readonly stored: StoredPlant;
  /** What led there, of the plant alone. */
  readonly changes: readonly Change[];
}

/** More than this is faster read whole. */
const MOST_CHANGES = 2000;

/**
 * @param before whose bodies were checked when they were read; what differs is checked here
 * @param to an entry of the same chain, later or earlier
 * @returns null where it cannot be made so: the catalogs or the organisation's answers are others, or too much differs
 * @throws RecordError where a body is not what was written
 */
export async function movedTo(reader: Reader, before: StoredPlant, to: EntryAt): Promise<MovedTo | null> {
  if (to.hash === before.hash) return { stored: before, changes: [] };
  const { plant: was } = before;
  const [own, differing] = await Promise.all([
    entryOf(reader, was.id, before.seq),
    differingBetween(reader, was.id, before.seq, to.seq, MOST_CHANGES),
  ]);
  // Another record may stand at the same place since.
  if (own?.hash !== before.hash) return null;
  if (differing === null || differing.some(isElsewhere)) return null;
  const changes = changesOf(was, differing);
  const plant = apply(was, changes);
  // Other catalogs are other rows.
  if (!sameValue(plant.catalogs, was.catalogs)) return null;
  const { catalogs, shared } = before;
  const entities = laidOver(before.entities, differing);
  return { stored: { plant, catalogs, shared, seq: to.seq, hash: to.hash, entities }, changes };
}

/** What is no part of the plant and decides what it is judged to be. */
function isElsewhere({ kind }: Differing): boolean {
  return isJudgedKind(kind) && !isPlantKind(kind);
}

function changesOf(was: Plant, differing: readonly Differing[]): readonly Change[] {
  const own = differing.filter((each): each is Differing & { kind: EntityKind } => isPlantKind(each.kind));
  return own.flatMap(({ kind, id, body, hash }): readonly Change[] => {
    const from = findEntity(was, kind, id);
    const to = body === null ? null : (bodyOf(was.id, { kind, id, body, hash }) as Entity);
    return sameValue(from, to) ? [] : [{ kind, id, before: from, after: to }];
  });
}

/** By kind and id, as they are read. */
function laidOver(before: readonly StoredEntity[], differing: readonly Differing[]): readonly StoredEntity[] {
  const next: StoredEntity[] = [];
  let at = 0;
  for (const { kind, id, body, hash, version } of differing.toSorted(byName)) {
    const end = firstNotBefore(before, { kind, id }, at);
    for (; at < end; at++) next.push(before[at] as StoredEntity);
    const there = before[at];
    if (there !== undefined && byName(there, { kind, id }) === 0) at++;
    if (body !== null) next.push({ kind, id, version, body, hash });
  }
  for (; at < before.length; at++) next.push(before[at] as StoredEntity);
  return next;
}

type Name = Pick<StoredEntity, 'kind' | 'id'>;

function byName(a: Name, b: Name): number {
  return byCodeUnit(a.kind, b.kind) || byCodeUnit(a.id, b.id);
}

function firstNotBefore(entities: readonly Name[], name: Name, from: number): number {
  let low = from;
  let high = entities.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byName(entities[middle] as Name, name) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
