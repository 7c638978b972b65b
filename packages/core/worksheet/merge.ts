/** Rows three ways: as they were written out, as the sheets have them, as the plant has them. */
import { sameValue } from '../lib/same.ts';
import { apply, diff, type Change } from '../model/change.ts';
import type { Entities } from '../model/entities.ts';
import { entityOf } from '../model/entities.ts';
import type { Entity, ListKind } from '../model/kinds.ts';
import type { Plant } from '../model/plant.ts';
import type { SheetEntityKind } from './column.ts';
import type { EditedEntity, RowValue } from './entities.ts';
import { flattened, unflattened } from './inside.ts';
import type { PartRow } from './part.ts';
import { isPart, partOf, withParts, type PutPart } from './parts.ts';

/** What becomes of an edit: the plant changes, says it already, or says something else by now. */
export type Outcome = 'taken' | 'already' | 'conflict';

/** A row that was changed in the sheet and meanwhile in the plant. */
export interface SheetConflict {
  readonly kind: SheetEntityKind;
  readonly id: string;
  readonly base: RowValue | null;
  readonly ours: RowValue | null;
  readonly theirs: RowValue | null;
}

/** What the plant says of a row. */
export function rowNow(plant: Plant, now: Entities, kind: SheetEntityKind, key: string): RowValue | null {
  if (isPart(kind)) return partOf(plant, now, kind, key);
  const entity = entityOf(now, kind, key);
  return entity === undefined ? null : flattened(entity);
}

export function outcomeOf({ base, ours, theirs }: EditedEntity): Outcome {
  if (sameValue(ours, theirs) || sameValue(base, ours)) return 'already';
  return sameValue(base, theirs) ? 'taken' : 'conflict';
}

export function conflictOf({ edit, base, ours, theirs }: EditedEntity): SheetConflict {
  return { kind: edit.kind, id: edit.key, base, ours, theirs };
}

function wholeOf(row: RowValue | null): Entity | null {
  return row === null ? null : (unflattened(row) as Entity);
}

/** What leads from the plant to the plant with these rows. */
export function changesOf(plant: Plant, rows: readonly EditedEntity[]): readonly Change[] {
  const whole = rows.flatMap(({ edit: { kind, key }, ours }): readonly Change[] =>
    isPart(kind) ? [] : [{ kind: kind as ListKind, id: key, before: null, after: wholeOf(ours) }],
  );
  const parts = rows.flatMap(({ edit: { kind, key }, ours }): readonly PutPart[] =>
    isPart(kind) ? [{ kind, key, row: ours as PartRow | null }] : [],
  );
  return diff(plant, withParts(apply(plant, whole), parts));
}
