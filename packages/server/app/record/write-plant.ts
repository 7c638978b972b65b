/**
 * The one way in which use cases change a plant: what is to be changed is worked out from the plant as it is, the plant
 * that comes of it is checked as a reader checks text, and the entry is only written onto the very state it was checked
 * against. Where somebody was faster it is worked out again.
 */
import { opened } from '@bulkhead/core/catalog/shelf.ts';
import { vocabularyOf } from '@bulkhead/core/catalog/vocabulary.ts';
import {
  inTextOrder,
  problemSink,
  refuse,
  shown,
  type Problem,
  type ProblemSink,
} from '@bulkhead/core/model/problems.ts';
import { entityRef } from '@bulkhead/core/model/entity-ref.ts';
import type { EntityKind } from '@bulkhead/core/model/kinds.ts';
import { checkPlant } from '@bulkhead/core/model/text/check-plant.ts';
import { checkWithShared } from '@bulkhead/core/model/text/shared-of.ts';
import type { Vocabulary } from '@bulkhead/core/model/vocabulary.ts';
import { NOWHERE, placedByRef, type EntitySource } from '@bulkhead/core/model/text/source.ts';
import type { Asked, AskedChange, Stale } from '../../db/ledger/append.ts';
import { refuseUnresolved } from '../read-plant.ts';
import { appendTo, PlantMoved } from './append-to.ts';
import { isJudgedKind } from './kinds.ts';
import { isKnownSound, keepSound, markSound, standsAlone } from './known-sound.ts';
import { PIN_KIND, type OrganisationPin, type Shared } from './organisation/entity.ts';
import { pinned } from './organisation/stored.ts';
import { RecordError } from './record-error.ts';
import type { ReadRecord, Record } from './record.ts';
import { storedPlant, type StoredPlant } from './stored-plant.ts';
import { applyToWhole, shelfOfWhole, type Whole } from './whole.ts';

/** Who writes, and why. */
export interface Signed {
  /** The opaque id. */
  readonly actor: string;
  readonly reason: string;
}

/** Where an entity stands for whoever is told of a problem; null where it stands in no text. */
export type SourceOf = (kind: EntityKind, id: string) => EntitySource | null;

export type Written =
  | { readonly outcome: 'written'; readonly seq: number; readonly hash: string }
  /** What came of it would be no sound plant. */
  | { readonly outcome: 'unsound'; readonly problems: readonly Problem[]; readonly total: number };

/** What is to be done about a plant as it is; `changes` null where nothing is to be written. */
export interface Planned<T> {
  readonly changes: readonly AskedChange[] | null;
  readonly told: T;
  /** What is written with them or not at all. */
  readonly alongside?: Asked['alongside'];
  /** Answers of the organisation that it is judged with then, where the changes do not name them yet. */
  readonly shared?: Shared | null;
}

export type Plan<T> = (stored: StoredPlant) => Promise<Planned<T>> | Planned<T>;

export interface Outcome<T> {
  readonly told: T;
  readonly written: Written | null;
  readonly from: StoredPlant;
  /** What it comes to. */
  readonly after: Whole;
}

/** How often others may be faster. */
const TRIES = 20;

/** @param plan may be called again, with what the plant has become @throws RecordError PlantMoved */
export async function changePlant<T>(
  record: Record,
  plant: string,
  signed: Signed,
  plan: Plan<T>,
  sourceOf: SourceOf = () => null,
): Promise<Outcome<T>> {
  for (let tries = 0; tries < TRIES; tries++) {
    const { changes, alongside, ...outcome } = await tryPlant(record, plant, plan, sourceOf);
    if (record.onto !== undefined && record.onto !== outcome.from.hash)
      throw new PlantMoved(plant, outcome.from.hash);
    if (changes.length === 0 || outcome.written !== null) return outcome;
    const asked = { plant, request: record.newId(), time: record.now(), ...signed, changes, ...alongside };
    const appended = await appendTo(record, { ...asked, onto: outcome.from.hash });
    if (appended.outcome === 'written') return { ...outcome, written: appended };
    if (appended.outcome === 'stale') throw unsoundAt(plant, appended.stale);
    if (appended.outcome !== 'moved') throw new Error(`${plant} cannot be written to: ${appended.outcome}`);
  }
  throw new RecordError('record-busy', { plant });
}

/** The chain is where it was and a body is not: somebody wrote past the record. */
function unsoundAt(plant: string, stale: readonly Stale[]): RecordError {
  const at = stale.map(({ kind, id }) => entityRef(kind, id)).slice(0, 1);
  return new RecordError('record-unsound', { plant, at: at.join('') });
}

/** What it would come to, with nothing written. @throws RecordError */
export async function tryPlant<T>(
  record: ReadRecord,
  plant: string,
  plan: Plan<T>,
  sourceOf: SourceOf = () => null,
): Promise<
  Outcome<T> & { readonly changes: readonly AskedChange[]; readonly alongside: Pick<Asked, 'alongside'> }
> {
  const from = await storedPlant(record, { plant, seq: null });
  const { changes: planned, told, shared, alongside } = await plan(from);
  const changes = planned ?? [];
  const after = applyToWhole(from, changes, shared ?? (await sharedAfter(record, from, changes)));
  const isSame = shared === undefined && !changes.some(({ kind }) => isJudgedKind(kind));
  const isFew = shared === undefined && record.held !== undefined && staysSound(from, changes);
  const written = isSame || isFew || planned === null ? null : unsound(after, sourceOf);
  const beside = alongside === undefined ? {} : { alongside };
  return { told, written, from, after, changes, alongside: beside };
}

/** What the changes say that it is judged with then. */
async function sharedAfter(
  { database }: ReadRecord,
  { plant, shared }: Whole,
  changes: readonly AskedChange[],
): Promise<Shared | null> {
  const change = changes.find(({ kind }) => kind === PIN_KIND);
  if (change === undefined) return shared;
  return change.after === null
    ? null
    : await pinned(database.reading, plant.id, change.after as OrganisationPin);
}

/** Whether that can be seen from the changes alone; where it cannot, the whole is to be looked at. */
function staysSound(from: StoredPlant, changes: readonly AskedChange[]): boolean {
  if (!standsAlone(from)) return false;
  if (!isKnownSound(from) && unsound(from, () => null) !== null) return false;
  markSound(from);
  return keepSound(from, changes);
}

/**
 * All that is wrong with a plant; null for a sound one.
 * @throws FolderError CatalogFileError where what is wrong is a catalog
 */
export function unsound(whole: Whole, sourceOf: SourceOf): Extract<Written, { outcome: 'unsound' }> | null {
  const sink = problemSink();
  const { plant } = whole;
  const shelf = shelfOfWhole(whole);
  const placed: SourceOf = (kind, id) => sourceOf(kind, id) ?? placedByRef(kind, id);
  if (refuseMissing(sink, whole, shelf.editions, placed)) {
    refuseUnresolved(plant.catalogs.map((edition) => opened(shelf, edition)));
    checkTogether(sink, whole, vocabularyOf(shelf), placed);
  }
  if (sink.total === 0) return null;
  return { outcome: 'unsound', problems: inTextOrder(sink.problems), total: sink.total };
}

function checkTogether(
  sink: ProblemSink,
  { plant, shared }: Whole,
  vocabulary: Vocabulary,
  sourceOf: SourceOf,
): void {
  const { organisationFrom: from } = plant;
  if (shared !== null) checkWithShared(sink, plant, shared.said, vocabulary, sourceOf);
  else checkPlant(sink, plant, { vocabulary, organisation: null }, sourceOf);
  if (shared !== null || from === undefined) return;
  const at = sourceOf('plant', plant.id)?.at(['organisationFrom']) ?? NOWHERE();
  refuse(sink, 'no-organisation-folder', at, { found: shown(from) });
}

/** @returns whether every edition in use is at hand */
function refuseMissing(
  sink: ProblemSink,
  { plant }: Whole,
  editions: readonly string[],
  sourceOf: SourceOf,
): boolean {
  const source = sourceOf('plant', plant.id);
  const missing = plant.catalogs.filter((edition) => !editions.includes(edition));
  if (source === null) throw new Error('nobody is told of the head');
  for (const found of missing)
    refuse(sink, 'unknown-edition', source.at(['catalogs']), {
      found: shown(found),
      expected: editions,
      near: '',
    });
  return missing.length === 0;
}
