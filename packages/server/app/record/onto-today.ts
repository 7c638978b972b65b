/** Changes that were made from something else than what is there now, carried over to it: undo and proposals are both that. */
import { apply, invert, rebase, type Change, type Rebased } from '@bulkhead/core/model/change.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';

/** Of what was changed otherwise since nothing is overwritten: it is a conflict. */
export function ontoToday(now: Plant, changes: readonly Change[]): Rebased {
  // As it was for whoever made the changes: of nothing else it matters what it was.
  const base = apply(now, invert(changes));
  return rebase(base, apply(base, changes), now);
}
