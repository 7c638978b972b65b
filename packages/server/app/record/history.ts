/** Who changed what, when and why: of a whole plant or of one entity. */
import { entityRef, parseEntityRef } from '@bulkhead/core/model/entity-ref.ts';
import { nearest } from '@bulkhead/core/lib/near.ts';
import type { OwnReason } from '@bulkhead/core/report/stored-report.ts';
import { changeCounts, historyOf, newestEntries, type Reader } from '../../db/ledger/read.ts';
import { actorNames, actorsNamed } from './actor.ts';
import { RECORD_KINDS } from './kinds.ts';
import { ownReasons } from './own-reason.ts';
import { RecordError } from './record-error.ts';
import type { ReadRecord } from './record.ts';

export interface ToldEntry {
  readonly seq: number;
  readonly time: string;
  /** Null for a person who was erased. */
  readonly actor: string | null;
  readonly reason: string;
  readonly own: OwnReason | null;
  readonly hash: string;
  /** Entities it changed. */
  readonly changes: number;
}

/** Which part of a history is told: it may be long. */
export interface HistoryPage {
  /** Entries before this one alone; null from the newest on. */
  readonly before: number | null;
  readonly limit: number;
}

export interface Told<T> {
  /** Newest first. */
  readonly told: readonly T[];
  /** There is more before the last of them. */
  readonly more: boolean;
}

/** Entries of a plant. @param by the name of whoever wrote them; null for everybody @throws RecordError for a name nobody has */
export async function historyOfPlant(
  record: ReadRecord,
  plant: string,
  { before, limit }: HistoryPage,
  by: string | null = null,
): Promise<Told<ToldEntry>> {
  const { reading } = record.database;
  const actors = by === null ? null : await actorsNamed(record, plant, by);
  const page = await newestEntries(reading, plant, { before, limit: limit + 1, actors });
  const told = page.slice(0, limit);
  const counts = await changeCounts(
    reading,
    plant,
    told.map(({ seq }) => seq),
  );
  const names = await actorNames(record);
  const own = await ownReasons(record, plant, told);
  return {
    more: page.length > limit,
    told: told.map(({ seq, time, actor, reason, hash }) => ({
      seq,
      time,
      actor: names.get(actor) ?? null,
      reason,
      own: own.get(seq) ?? null,
      hash,
      changes: counts.get(seq) ?? 0,
    })),
  };
}

export interface ToldChangeOf {
  readonly seq: number;
  readonly time: string;
  readonly actor: string | null;
  readonly reason: string;
  readonly own: OwnReason | null;
  readonly before: object | null;
  readonly after: object | null;
}

export interface EntityHistory extends Told<ToldChangeOf> {
  readonly ref: string;
}

/** What became of one entity. @throws RecordError when it never was */
export async function historyOfEntity(
  record: ReadRecord,
  plant: string,
  ref: string,
  { before, limit }: HistoryPage,
): Promise<EntityHistory> {
  const { reading } = record.database;
  const named = parseEntityRef(ref, plant, RECORD_KINDS);
  // One more than is told: it is what the last of them replaced.
  const rows =
    named === null ? [] : await historyOf(reading, { plant, ...named }, { before, limit: limit + 1 });
  if (named === null || (rows.length === 0 && !(await everWas(reading, plant, named)))) {
    const near = nearest(ref, await refsOf(record, plant)) ?? '';
    throw new RecordError('record-no-ref', { found: ref, plant, near });
  }
  const names = await actorNames(record);
  const own = await ownReasons(record, plant, rows);
  const bodies = rows.map(({ after }) => (after === null ? null : (JSON.parse(after) as object)));
  return {
    ref: entityRef(named.kind, named.id),
    more: rows.length > limit,
    told: rows.slice(0, limit).map(({ seq, time, actor, reason }, i) => ({
      seq,
      time,
      actor: names.get(actor) ?? null,
      reason,
      own: own.get(seq) ?? null,
      before: bodies[i + 1] ?? null,
      after: bodies[i] ?? null,
    })),
  };
}

async function everWas(
  reader: Reader,
  plant: string,
  named: { readonly kind: string; readonly id: string },
): Promise<boolean> {
  return (await historyOf(reader, { plant, ...named }, { before: null, limit: 1 })).length > 0;
}

/** References of all that ever was. */
async function refsOf({ database }: ReadRecord, plant: string): Promise<readonly string[]> {
  const rows = await database.reading
    .selectFrom('change')
    .select(['kind', 'id'])
    .distinct()
    .where('plant', '=', plant)
    .execute();
  return rows.map(({ kind, id }) => entityRef(kind, id));
}
