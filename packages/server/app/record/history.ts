/** Who changed what, when and why: of a whole plant or of one entity. */
import { entityRef, parseEntityRef } from '@bulkhead/core/model/entity-ref.ts';
import { nearest } from '@bulkhead/core/lib/near.ts';
import { entries, historyOf } from '../../db/ledger/read.ts';
import { actorNames } from './actor.ts';
import { RECORD_KINDS } from './kinds.ts';
import { RecordError } from './record-error.ts';
import type { ReadRecord } from './record.ts';

export interface ToldEntry {
  readonly seq: number;
  readonly time: string;
  /** Null for a person who was erased. */
  readonly actor: string | null;
  readonly reason: string;
  readonly hash: string;
  /** Entities it changed. */
  readonly changes: number;
}

/** Entries of a plant, newest first. */
export async function historyOfPlant(record: ReadRecord, plant: string): Promise<readonly ToldEntry[]> {
  const { reading } = record.database;
  const names = await actorNames(record);
  const counts = await reading
    .selectFrom('change')
    .select((eb) => ['seq', eb.fn.countAll<number>().as('n')])
    .where('plant', '=', plant)
    .groupBy('seq')
    .execute();
  const countOf = new Map(counts.map(({ seq, n }) => [seq, Number(n)] as const));
  const all = (await Array.fromAsync(entries(reading, plant, 0))).flat();
  return all
    .map(({ seq, time, actor, reason, hash }) => ({
      seq,
      time,
      actor: names.get(actor) ?? null,
      reason,
      hash,
      changes: countOf.get(seq) ?? 0,
    }))
    .toReversed();
}

export interface ToldChangeOf {
  readonly seq: number;
  readonly time: string;
  readonly actor: string | null;
  readonly reason: string;
  readonly before: object | null;
  readonly after: object | null;
}

/** Everything that ever became of one entity, newest first. @throws RecordError when it never was */
export async function historyOfEntity(
  record: ReadRecord,
  plant: string,
  ref: string,
): Promise<{ readonly ref: string; readonly kind: string; readonly changes: readonly ToldChangeOf[] }> {
  const { reading } = record.database;
  const named = parseEntityRef(ref, plant, RECORD_KINDS);
  const rows = named === null ? [] : await historyOf(reading, { plant, ...named });
  if (named === null || rows.length === 0) {
    const near = nearest(ref, await refsOf(record, plant)) ?? '';
    throw new RecordError('record-no-ref', { found: ref, plant, near });
  }
  const names = await actorNames(record);
  const bodies = rows.map(({ after }) => (after === null ? null : (JSON.parse(after) as object)));
  return {
    ref: entityRef(named.kind, named.id),
    kind: named.kind,
    changes: rows.map(({ seq, time, actor, reason }, i) => ({
      seq,
      time,
      actor: names.get(actor) ?? null,
      reason,
      before: bodies[i + 1] ?? null,
      after: bodies[i] ?? null,
    })),
  };
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
