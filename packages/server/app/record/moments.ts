/**
 * Moments of stored plants that were compiled already. Another moment of the same plant, later or earlier, is made from the
 * last one by what differs between them: neither the whole plant is read nor everything judged again.
 */
import { compile } from '@bulkhead/core/evaluate/compile.ts';
import type { PlantIndex } from '@bulkhead/core/evaluate/plant-index.ts';
import { update } from '@bulkhead/core/evaluate/update.ts';
import { once } from '@bulkhead/core/lib/once.ts';
import { assessed, judgedBefore, type Judged, type JudgedBefore } from '../assessed.ts';
import { storedModel } from './stored-model.ts';
import { readFrom, type ReadPlant } from '../read-plant.ts';
import { movedTo } from './moved-to.ts';
import type { ReadRecord } from './record.ts';
import {
  NOWHERE,
  readStored,
  storedHead,
  storedPlant,
  type PlantAt,
  type StoredPlant,
} from './stored-plant.ts';
import { answersOfWhole } from './whole.ts';

export interface Moment {
  readonly stored: StoredPlant;
  readonly read: ReadPlant;
  readonly index: PlantIndex;
  /** Worked out once, for whatever is asked of it. */
  readonly judged: Judged;
  readonly memory: JudgedBefore;
}

export interface Moments {
  (record: ReadRecord, at: PlantAt, asOf: string): Promise<Moment>;
  /** Whether a moment of the plant is remembered. */
  readonly has: (plant: string) => boolean;
}

/** Plants of which the last moment is remembered: of a large one it is some tens of megabytes. */
const MOST_PLANTS = 4;

/** One memory, for the moments asked of it. @param engine version of the program @throws RecordError FolderError, as it is asked */
export function moments(engine: string): Moments {
  const known = new Map<string, Moment>();
  const underWay = new Map<string, Promise<Moment>>();
  /** Of one plant one after the other: who comes second finds what the first made. */
  const inOrder = async (record: ReadRecord, at: PlantAt, asOf: string): Promise<Moment> => {
    const before = underWay.get(at.plant);
    const own = (async () => {
      await before?.catch(() => undefined);
      return await momentAt(record, at, asOf);
    })();
    underWay.set(at.plant, own);
    try {
      return await own;
    } finally {
      if (underWay.get(at.plant) === own) underWay.delete(at.plant);
    }
  };
  const momentAt = async (record: ReadRecord, at: PlantAt, asOf: string): Promise<Moment> => {
    const before = known.get(at.plant);
    const isOfDay = before?.index.asOf === asOf;
    const moment =
      (isOfDay ? await since(before, record, at, engine) : null) ?? (await anew(record, at, asOf, engine));
    known.delete(at.plant);
    known.set(at.plant, moment);
    for (const oldest of known.keys()) if (known.size > MOST_PLANTS) known.delete(oldest);
    return moment;
  };
  return Object.assign(inOrder, { has: (plant: string) => known.has(plant) });
}

async function anew(record: ReadRecord, at: PlantAt, asOf: string, engine: string): Promise<Moment> {
  const stored = await storedPlant(record, at);
  const read = withDigest(readStored(stored), stored);
  return momentOf({ stored, read, index: compile(read.plant, read.catalog, asOf) }, engine, judgedBefore());
}

/** Null where it cannot be made from the moment before. */
async function since(
  before: Moment,
  record: ReadRecord,
  at: PlantAt,
  engine: string,
): Promise<Moment | null> {
  const asked = await storedHead(record, at);
  if (asked.hash === before.stored.hash) return before;
  // Entries that are there are never others: what leads from one to another needs no transaction to be of one moment.
  const moved = await movedTo(record.database.reading, before.stored, asked);
  if (moved === null) return null;
  const { stored, changes } = moved;
  const said = { plant: stored.plant, organisation: answersOfWhole(stored), locate: NOWHERE };
  const read = withDigest(readFrom(stored.plant.id, before.read.shelf, said), stored);
  return momentOf({ stored, read, index: update(before.index, changes).index }, engine, before.memory);
}

/** Bodies are canonical JSON already: what the digest is taken over is not written again. */
function withDigest(read: ReadPlant, stored: StoredPlant): ReadPlant {
  return { ...read, sources: { ...read.sources, model: once(() => storedModel(stored)) } };
}

type Parts = Pick<Moment, 'stored' | 'read' | 'index'>;

function momentOf(parts: Parts, engine: string, memory: JudgedBefore): Moment {
  const { read, index } = parts;
  return { ...parts, memory, judged: assessed(read, index.asOf, engine, { index, memory }) };
}
