/** A check decides for one row at one place. */
import { find, startingWith } from '../../lib/keyed-list.ts';
import type { Change } from '../../model/change.ts';
import { withChange } from '../../model/entities.ts';
import type { Check } from '../../model/plant.ts';
import { decides } from '../place.ts';
import { placeAt, reachRow, replacePlace, type Draft } from './draft.ts';

export function carryCheck(draft: Draft, change: Change): void {
  const check = (change.after ?? find(draft.entities.lists.check, change.id) ?? null) as Check | null;
  draft.entities = withChange(draft.entities, change);
  if (check === null) return;
  const position = draft.position.get(check.place);
  const row = draft.table.find.get(check.requirement);
  if (position === undefined || row === undefined) return;
  const checks = new Map(placeAt(draft, position).checks);
  const passes = decides(draft.asOf, checksOf(draft, check.place, row));
  if (passes === undefined) checks.delete(row);
  else checks.set(row, passes);
  replacePlace(draft, position, { checks });
  reachRow(draft, position, row);
}

/** All checks of the row at the place, under either spelling. */
function checksOf({ entities, table }: Draft, place: string, row: number): readonly Check[] {
  const spellings = table.spellings[row] as readonly string[];
  return spellings.flatMap((requirement) =>
    startingWith(entities.lists.check, `${place} ${requirement} `).filter(
      (check) => check.requirement === requirement,
    ),
  );
}
