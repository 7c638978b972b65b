/** Changes that were made from something else than what is there now, carried over to it: undo and proposals are both that. */
import {
  applyToTable,
  invert,
  rebaseTables,
  type AnyChange,
  type Rebased,
} from '@bulkhead/core/model/change.ts';
import { tableOfWhole, type Whole } from './whole.ts';

/** Of what was changed otherwise since nothing is overwritten: it is a conflict. */
export function ontoToday(whole: Whole, changes: readonly AnyChange[]): Rebased<string, object> {
  const now = tableOfWhole(whole);
  // As it was for whoever made the changes: of nothing else it matters what it was.
  const base = applyToTable(now, invert(changes));
  return rebaseTables(base, applyToTable(base, changes), now);
}
