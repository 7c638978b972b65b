/**
 * Entities as bytes, kind by kind. An entity as it is stored never changes, and the next state of a plant has nearly all of
 * the last one: only the kinds that an edit reached are written anew.
 */
import { byCodeUnit } from '@bulkhead/core/lib/order.ts';
import type { StoredEntity } from '../../db/ledger/read.ts';

/** Of one kind, at least one. */
type Run = readonly [StoredEntity, ...StoredEntity[]];

interface Made {
  readonly run: Run;
  readonly bytes: Buffer;
}

/** @param lineOf an entity @param between two of them @returns of each kind its lines, by kind and then id */
export function kindBytes(
  lineOf: (entity: StoredEntity) => string,
  between: string,
): (entities: readonly StoredEntity[]) => readonly Buffer[] {
  // By the first of a run.
  const made = new WeakMap<StoredEntity, Made>();
  return (entities) =>
    byKind(entities).map((run) => {
      const before = made.get(run[0]);
      if (before !== undefined && isSame(before.run, run)) return before.bytes;
      const sorted = isInOrder(run) ? run : run.toSorted((a, b) => byCodeUnit(a.id, b.id));
      const bytes = Buffer.from(sorted.map(lineOf).join(between), 'utf8');
      made.set(run[0], { run, bytes });
      return bytes;
    });
}

/** No name of a kind is the beginning of another. */
function byKind(entities: readonly StoredEntity[]): readonly Run[] {
  const runs = Map.groupBy(entities, ({ kind }) => kind);
  return [...runs.keys()].sort(byCodeUnit).map((kind) => runs.get(kind) as unknown as Run);
}

function isSame(a: Run, b: Run): boolean {
  return a.length === b.length && a.every((entity, i) => entity === b[i]);
}

/** As they are read. */
function isInOrder(run: Run): boolean {
  return run.every(({ id }, i) => i === 0 || byCodeUnit((run[i - 1] as StoredEntity).id, id) < 0);
}
