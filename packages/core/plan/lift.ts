/**
 * The plant in which rows are satisfied that are not: what follows from it is evaluated, never guessed. Each row is
 * answered met at its own place, without exceptions; the base of an RE that waits for it is answered with it.
 */
import { BLOCKED } from '../evaluate/cells.ts';
import type { PlantIndex } from '../evaluate/plant-index.ts';
import { update } from '../evaluate/update.ts';
import { cellAt, placeInIndex, type PlaceInIndex } from '../evaluate/verdict-view.ts';
import type { Change } from '../model/change.ts';
import { entityOf } from '../model/entities.ts';
import { answerKey } from '../model/kinds.ts';
import type { Answer } from '../model/plant.ts';

/** A row at a place; gaps are such. */
export interface RowAtPlace {
  readonly place: string;
  readonly requirement: string;
}

export interface Lifted {
  readonly index: PlantIndex;
  /** Refs of places whose assessment may have changed. */
  readonly touched: readonly string[];
}

export function lifted(index: PlantIndex, rows: readonly RowAtPlace[]): Lifted {
  return update(index, liftingChanges(index, rows));
}

/** The answers that satisfy the rows; one change per answer. */
export function liftingChanges(index: PlantIndex, rows: readonly RowAtPlace[]): readonly Change[] {
  const changes = new Map<string, Change>();
  const at = new Map<string, PlaceInIndex>();
  for (const { place, requirement } of rows) {
    let here = at.get(place);
    if (here === undefined) at.set(place, (here = placeInIndex(index, index.position.get(place) ?? -1)));
    const row = index.table.find.get(requirement);
    if (row !== undefined) liftRow(changes, here, row);
  }
  return [...changes.values()];
}

function liftRow(changes: Map<string, Change>, at: PlaceInIndex, row: number): void {
  if ((cellAt(at, row) & BLOCKED) !== 0) liftRow(changes, at, at.context.table.base[row] as number);
  lift(changes, at, at.place.ref, row);
  for (const { asset } of at.place.atAssets.get(row) ?? []) lift(changes, at, `asset:${asset}`, row);
}

function lift(changes: Map<string, Change>, { index, context }: PlaceInIndex, place: string, row: number) {
  const spellings = context.table.spellings[row] as readonly string[];
  const keys = spellings.map((requirement) => answerKey({ place, requirement }));
  const before = keys.map((id) => entityOf(index.entities, 'answer', id)).find((each) => each !== undefined);
  const after = satisfying(before ?? { place, requirement: context.table.key[row] as string });
  const id = answerKey(after);
  changes.set(id, { kind: 'answer', id, before: before ?? null, after });
}

/** An answer of "not applicable" that ran out is renewed: to answer met would say that the matter can occur. */
function satisfying(given: Pick<Answer, 'place' | 'requirement'> | Answer): Answer {
  const { place, requirement } = given;
  if ('status' in given && given.status === 'notApplicable') {
    const { expires: _, ...renewed } = given;
    return renewed;
  }
  return { place, requirement, status: 'met' };
}
