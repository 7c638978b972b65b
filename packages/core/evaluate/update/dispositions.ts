/** What is decided about a gap: no verdict is another one by it, and what is said of the gap is. */
import type { Change } from '../../model/change.ts';
import { withChange } from '../../model/entities.ts';
import { find } from '../../lib/keyed-list.ts';
import type { Disposition } from '../../model/plant.ts';
import { reachFacts, type Draft } from './draft.ts';

export function carryDisposition(draft: Draft, change: Change): void {
  const said = (change.after ??
    find(draft.entities.lists.disposition, change.id) ??
    null) as Disposition | null;
  draft.entities = withChange(draft.entities, change);
  const position = said === null ? undefined : draft.position.get(said.place);
  if (position !== undefined) reachFacts(draft, position, 0);
}
