/** A plant that the record does not hold yet: the first entry of its chain. */
import type { AnyChange } from '@bulkhead/core/model/change.ts';
import { append, type Asked } from '../../db/ledger/append.ts';
import type { Record } from './record.ts';
import { tableOfWhole, type Whole } from './whole.ts';
import { unsound, type Signed, type SourceOf, type Written } from './write-plant.ts';

/** As its own text says it. */
export interface CreateAsked extends Whole, Signed {
  readonly sourceOf: SourceOf;
}

/** What is written with it that is no part of what its text says. */
export type Beside = Pick<Asked, 'alongside' | 'changes'>;

/** Null where the record holds it already. */
export async function createPlant(
  record: Record,
  { actor, reason, sourceOf, ...whole }: CreateAsked,
  beside: Beside = { changes: [] },
): Promise<{ readonly changes: readonly AnyChange[]; readonly written: Written } | null> {
  const { plant } = whole;
  const changes = Array.from(tableOfWhole(whole).values(), ({ kind, id, entity }): AnyChange => ({
    kind,
    id,
    before: null,
    after: entity,
  }));
  const wrong = unsound(whole, sourceOf);
  if (wrong !== null) return { changes, written: wrong };
  const said = { plant: plant.id, request: record.newId(), time: record.now(), actor, reason };
  const all = { ...beside, changes: [...changes, ...beside.changes] };
  const appended = await append(record.database, { ...said, ...all, first: true });
  if (appended.outcome === 'written') return { changes, written: appended };
  if (appended.outcome === 'chain-exists') return null;
  throw new Error(`${plant.id} cannot be created: ${appended.outcome}`);
}
