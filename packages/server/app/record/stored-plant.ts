/** A plant as a record keeps it, now or as it was after any entry. */
import { entityRef } from '@bulkhead/core/model/entity-ref.ts';
import { nearest } from '@bulkhead/core/lib/near.ts';
import { plantOfEntities } from '@bulkhead/core/model/plant-of-entities.ts';
import { chainHead, currentState, stateAsOf, type Reader, type StoredEntity } from '../../db/ledger/read.ts';
import { readFrom, type ReadPlant } from '../read-plant.ts';
import { CATALOG_KIND, EDITION_PATTERN, type OwnCatalog } from './catalogs/entity.ts';
import { BASELINE_KIND, type Baseline } from './baseline/entity.ts';
import { bodyOf, keptEntities, keptEntity } from './entity.ts';
import { entryOf, type EntryAt } from './entry-at.ts';
import { sharedOf } from './organisation/stored.ts';
import { RecordError } from './record-error.ts';
import type { ReadRecord } from './record.ts';
import { answersOfWhole, shelfOfWhole, type Whole } from './whole.ts';

export interface StoredPlant extends Whole {
  /** The entry it is as of. */
  readonly seq: number;
  readonly hash: string;
  /** Everything in its chain, also what is no part of the plant. */
  readonly entities: readonly StoredEntity[];
}

/** A plant, and the entry after which it is meant, by its number or by a baseline; null for now. */
export interface PlantAt {
  readonly plant: string;
  readonly seq: number | null;
  /** The name of a baseline, which says the entry instead. */
  readonly baseline?: string;
}

function isNewest({ seq, baseline }: PlantAt): boolean {
  return seq === null && baseline === undefined;
}

/** One moment of it, whoever writes meanwhile. @throws RecordError when there is no such plant or entry */
export async function storedPlant({ database, held }: ReadRecord, at: PlantAt): Promise<StoredPlant> {
  return await database.snapshot(async (tx) => {
    const whole = async (): Promise<StoredPlant | null> => await storedIn(tx, at);
    const stored =
      held === undefined || !isNewest(at) ? await whole() : await held.newest(tx, at.plant, whole);
    if (stored === null) throw await nothingAt(tx, at);
    return stored;
  });
}

/** It stands in no text. Made here, so that a plant keeps nothing alive of where it was made, such as the state before it. */
export const NOWHERE = (): null => null;

/** With all it is judged by. It stands in no text. @throws FolderError CatalogFileError RecordError */
export function readStored(whole: Whole): ReadPlant {
  const { plant } = whole;
  const said = { plant, organisation: answersOfWhole(whole), locate: NOWHERE };
  return readFrom(plant.id, shelfOfWhole(whole), said);
}

/** The entry that is meant. @throws RecordError when there is no such plant or entry */
export async function storedHead(
  { database, newest }: Pick<ReadRecord, 'database' | 'newest'>,
  at: PlantAt,
): Promise<EntryAt> {
  if (newest?.plant === at.plant && isNewest(at)) return newest;
  const head = await entryAt(database.reading, at);
  if (head === null) throw await nothingAt(database.reading, at);
  return head;
}

async function nothingAt(reader: Reader, { plant, seq, baseline }: PlantAt): Promise<RecordError> {
  const plants = await plantsOf(reader);
  if (baseline !== undefined && plants.includes(plant)) return await noBaseline(reader, plant, baseline);
  if (seq !== null && plants.includes(plant)) {
    const last = (await chainHead(reader, plant))?.seq ?? 0;
    return new RecordError('record-no-entry', { plant, found: String(seq), last: String(last) });
  }
  const near = nearest(plant, plants) ?? '';
  return new RecordError('record-no-plant', { found: plant, near, plants: plants.slice(0, MOST_NAMED) });
}

async function noBaseline(reader: Reader, plant: string, found: string): Promise<RecordError> {
  const names = (await keptEntities<Baseline>(reader, plant, BASELINE_KIND)).map(({ entity }) => entity.id);
  const near = nearest(found, names) ?? '';
  return new RecordError('record-no-baseline', { plant, found, near, names: names.slice(0, MOST_NAMED) });
}

/** Null when there is no such plant or entry. */
export async function storedIn(reader: Reader, at: PlantAt): Promise<StoredPlant | null> {
  const { plant } = at;
  const head = await entryAt(reader, at);
  if (head === null) return null;
  const pages = isNewest(at) ? currentState(reader, plant) : stateAsOf(reader, plant, head.seq);
  const entities = (await Array.fromAsync(pages)).flat();
  const whole = plantOfEntities(
    entities.map((stored) => ({ kind: stored.kind, id: stored.id, entity: bodyOf(plant, stored) })),
  );
  if (whole === null) throw new RecordError('record-unsound', { plant, at: 'plant' });
  const catalogs = ownCatalogs(plant, entities);
  return { plant: whole, catalogs, shared: await sharedOf(reader, plant, entities), ...head, entities };
}

function ownCatalogs(plant: string, entities: readonly StoredEntity[]): Whole['catalogs'] {
  const own = entities.filter(({ kind }) => kind === CATALOG_KIND);
  return new Map(
    own.map((stored) => {
      const { id, text } = bodyOf(plant, stored) as OwnCatalog;
      // A path is made of it.
      if (id === stored.id && EDITION_PATTERN.test(id)) return [id, text];
      throw new RecordError('record-unsound', { plant, at: entityRef(CATALOG_KIND, stored.id) });
    }),
  );
}

async function entryAt(reader: Reader, { plant, seq, baseline }: PlantAt): Promise<EntryAt | null> {
  if (baseline !== undefined) return await signedOff(reader, plant, baseline);
  if (seq !== null) return await entryOf(reader, plant, seq);
  const head = await chainHead(reader, plant);
  return head === null ? null : { seq: head.seq, hash: head.hash };
}

/** @throws RecordError when the entry is no longer the one that was signed off: somebody wrote past the record */
async function signedOff(reader: Reader, plant: string, name: string): Promise<EntryAt | null> {
  const baseline = await keptEntity<Baseline>(reader, plant, BASELINE_KIND, name);
  if (baseline === null) return null;
  const { seq, hash } = baseline.entity;
  const entry = await entryOf(reader, plant, seq);
  if (entry?.hash !== hash)
    throw new RecordError('baseline-differs', { plant, found: name, seq: String(seq) });
  return entry;
}

const MOST_NAMED = 8;

/** Ids of all plants. The chain of the installation is none: its name is no id. */
export async function plantsOf(reader: Reader): Promise<readonly string[]> {
  const rows = await reader
    .selectFrom('head')
    .select('plant')
    .where('seq', '>', 0)
    .orderBy('plant')
    .execute();
  return rows.map(({ plant }) => plant).filter((plant) => !plant.startsWith('@'));
}
