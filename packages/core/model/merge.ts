/**
 * What a folder says against what others have made of the plant meanwhile. With the state that the folder was written out
 * from it is a merge of three sides; without one nobody can tell what was removed from what was never there, nor which of two
 * values is the newer.
 */
import { diff, rebase, type Change, type Conflict } from './change.ts';
import type { Plant } from './plant.ts';

/** How conflicts are decided; null leaves them open. */
export type Decision = 'ours' | 'theirs' | null;

export interface MergeSides {
  /** What both began with; null where that is not known. */
  readonly base: Plant | null;
  readonly ours: Plant;
  readonly theirs: Plant;
}

export interface Merged {
  /** On top of theirs. */
  readonly changes: readonly Change[];
  /** Changed on both sides in different ways, or different where no base says who changed it; as they were found, decided or not. */
  readonly conflicts: readonly Conflict[];
  /** What theirs has and ours has not, where nobody knows whether it was removed: proposed, and in no change. */
  readonly removals: readonly Change[];
}

/** @param remove what ours has not is taken to be removed, also where no base says so */
export function merge({ base, ours, theirs }: MergeSides, decision: Decision, remove: boolean): Merged {
  const { changes, conflicts, removals } =
    base === null ? ofTwo(ours, theirs, remove) : { ...rebase(base, ours, theirs), removals: [] };
  const decided = decision === 'ours' ? conflicts.map(forOurs) : [];
  return { changes: [...changes, ...decided], conflicts, removals };
}

/** Only what theirs never had is known to be ours. */
function ofTwo(ours: Plant, theirs: Plant, remove: boolean): Merged {
  const all = diff(theirs, ours);
  const removals = all.filter(({ after }) => after === null);
  const added = all.filter(({ before }) => before === null);
  const differ = all.filter(({ before, after }) => before !== null && after !== null);
  const conflicts = differ.map(({ kind, id, before, after }) => ({
    kind,
    id,
    base: null,
    ours: after,
    theirs: before,
  }));
  return remove
    ? { changes: [...added, ...removals], conflicts, removals: [] }
    : { changes: added, conflicts, removals };
}

function forOurs({ kind, id, ours, theirs }: Conflict): Change {
  return { kind, id, before: theirs, after: ours };
}
