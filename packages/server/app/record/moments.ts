/**
 * Moments of stored plants that were compiled already. Another moment of the same plant, later or earlier, is made from the
 * last one by what differs between them: neither the whole plant is read nor everything judged again.
 */
import { compile } from '@bulkhead/core/evaluate/compile.ts';
import type { PlantIndex } from '@bulkhead/core/evaluate/plant-index.ts';
import { update } from '@bulkhead/core/evaluate/update.ts';
import { sameValue } from '@bulkhead/core/lib/same.ts';
import { apply, type Change } from '@bulkhead/core/model/change.ts';
import { entitiesOf, type Entity, type EntityKind } from '@bulkhead/core/model/kinds.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import { isPlantKind } from '@bulkhead/core/model/plant-of-entities.ts';
import { differingBetween, type Differing } from '../../db/ledger/between.ts';
import { readFrom, type ReadPlant } from '../read-plant.ts';
import { isJudgedKind } from './kinds.ts';
import { bodyOf } from './entity.ts';
import type { ReadRecord } from './record.ts';
import { entryOf } from './entry-at.ts';
import { answersOfWhole, type Whole } from './whole.ts';
import { readStored, storedHead, storedPlant, type PlantAt } from './stored-plant.ts';

export interface Moment {
  readonly whole: Whole;
  readonly read: ReadPlant;
  readonly index: PlantIndex;
  readonly seq: number;
  readonly hash: string;
}

export type Moments = (record: ReadRecord, at: PlantAt, asOf: string) => Promise<Moment>;

/** Plants of which the last moment is remembered: of a large one it is some tens of megabytes. */
const MOST_PLANTS = 4;
/** More than this is faster read whole. */
const MOST_CHANGES = 2000;

/** One memory, for the moments asked of it. @throws RecordError FolderError, as it is asked */
export function moments(): Moments {
  const known = new Map<string, Moment>();
  return async (record, at, asOf) => {
    const before = known.get(at.plant);
    const isOfDay = before?.index.asOf === asOf;
    const moment = (isOfDay ? await since(before, record, at) : null) ?? (await anew(record, at, asOf));
    known.delete(at.plant);
    known.set(at.plant, moment);
    for (const oldest of known.keys()) if (known.size > MOST_PLANTS) known.delete(oldest);
    return moment;
  };
}

async function anew(record: ReadRecord, at: PlantAt, asOf: string): Promise<Moment> {
  const stored = await storedPlant(record, at);
  const { seq, hash } = stored;
  const read = readStored(stored);
  return { whole: stored, read, index: compile(read.plant, read.catalog, asOf), seq, hash };
}

/** Null where it cannot be made from the moment before. */
async function since(before: Moment, record: ReadRecord, at: PlantAt): Promise<Moment | null> {
  const asked = await storedHead(record, at);
  if (asked.hash === before.hash) return before;
  const differing = await record.database.snapshot(async (tx) => {
    // Another record may stand at the same place since.
    const stillThere = (await entryOf(tx, at.plant, before.seq))?.hash === before.hash;
    return stillThere ? await differingBetween(tx, at.plant, before.seq, asked.seq, MOST_CHANGES) : null;
  });
  if (differing === null || differing.some(isElsewhere)) return null;
  const was = before.read.sources.plant;
  const changes = changesOf(at.plant, was, differing);
  const plant = apply(was, changes);
  // Other catalogs are other rows.
  if (!sameValue(plant.catalogs, was.catalogs)) return null;
  const { catalogs, shared } = before.whole;
  const whole = { plant, catalogs, shared };
  const said = { plant, organisation: answersOfWhole(whole), locate: () => null };
  return {
    whole,
    read: readFrom(plant.id, before.read.shelf, said),
    index: update(before.index, changes).index,
    ...asked,
  };
}

/** What is no part of the plant and decides what it is judged to be: other catalogs are other rows. */
function isElsewhere({ kind }: Differing): boolean {
  return isJudgedKind(kind) && !isPlantKind(kind);
}

/** @throws RecordError where a body is not what was written */
function changesOf(chain: string, was: Plant, differing: readonly Differing[]): readonly Change[] {
  const own = differing.filter((each): each is Differing & { kind: EntityKind } => isPlantKind(each.kind));
  const wanted = new Set(own.map(({ kind, id }) => `${kind} ${id}`));
  const before = new Map<string, Entity>();
  for (const { kind, id, entity } of entitiesOf(was))
    if (wanted.has(`${kind} ${id}`)) before.set(`${kind} ${id}`, entity);
  return own.flatMap(({ kind, id, body, hash }): readonly Change[] => {
    const from = before.get(`${kind} ${id}`) ?? null;
    const to = body === null ? null : (bodyOf(chain, { kind, id, body, hash }) as Entity);
    return sameValue(from, to) ? [] : [{ kind, id, before: from, after: to }];
  });
}
