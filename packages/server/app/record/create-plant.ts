/** A plant that the record does not hold yet: the first entry of its chain. */
import type { Change } from '@bulkhead/core/model/change.ts';
import { entitiesOf } from '@bulkhead/core/model/kinds.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import { append } from '../../db/ledger/append.ts';
import type { Record } from './record.ts';
import { unsound, type Signed, type SourceOf, type Written } from './write-plant.ts';

export interface CreateAsked extends Signed {
  /** As its own text says it. */
  readonly plant: Plant;
  readonly sourceOf: SourceOf;
}

/** Null where the record holds it already. */
export async function createPlant(
  record: Record,
  { plant, actor, reason, sourceOf }: CreateAsked,
): Promise<{ readonly changes: readonly Change[]; readonly written: Written } | null> {
  const changes = Array.from(entitiesOf(plant), ({ kind, id, entity }): Change => ({
    kind,
    id,
    before: null,
    after: entity,
  }));
  const wrong = unsound(plant, sourceOf);
  if (wrong !== null) return { changes, written: wrong };
  const said = { plant: plant.id, request: record.newId(), time: record.now(), actor, reason };
  const appended = await append(record.database, { ...said, changes, first: true });
  if (appended.outcome === 'written') return { changes, written: appended };
  if (appended.outcome === 'chain-exists') return null;
  throw new Error(`${plant.id} cannot be created: ${appended.outcome}`);
}
