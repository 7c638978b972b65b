/**
 * What a folder says against what others have made of the plant meanwhile. With the state that the folder was written out
 * from it is a merge of three sides; without one nobody can tell what was removed from what was never there, nor which of two
 * values is the newer.
 */
import { diffTables, rebaseTables, type Change, type Conflict, type Table } from './change.ts';
import type { Entity, EntityKind } from './kinds.ts';

/** How conflicts are decided; null leaves them open. */
export type Decision = 'ours' | 'theirs' | null;

export interface MergeSides<Kind extends string = EntityKind, Body extends object = Entity> {
  /** What both began with; null where that is not known. */
  readonly base: Table<Kind, Body> | null;
  readonly ours: Table<Kind, Body>;
  readonly theirs: Table<Kind, Body>;
}

export interface Merged<Kind extends string = EntityKind, Body extends object = Entity> {
  /** On top of theirs. */
  readonly changes: readonly Change<Kind, Body>[];
  /** Changed on both sides in different ways, or different where no base says who changed it; as they were found, decided or not. */
  readonly conflicts: readonly Conflict<Kind, Body>[];
  /** What theirs has and ours has not, where nobody knows whether it was removed: proposed, and in no change. */
  readonly removals: readonly Change<Kind, Body>[];
}

/** @param remove what ours has not is taken to be removed, also where no base says so */
export function merge<Kind extends string, Body extends object>(
  { base, ours, theirs }: MergeSides<Kind, Body>,
  decision: Decision,
  remove: boolean,
): Merged<Kind, Body> {
  const { changes, conflicts, removals } =
    base === null ? ofTwo(ours, theirs, remove) : { ...rebaseTables(base, ours, theirs), removals: [] };
  const decided = decision === 'ours' ? conflicts.map(forOurs) : [];
  return { changes: [...changes, ...decided], conflicts, removals };
}

/** Only what theirs never had is known to be ours. */
function ofTwo<Kind extends string, Body extends object>(
  ours: Table<Kind, Body>,
  theirs: Table<Kind, Body>,
  remove: boolean,
): Merged<Kind, Body> {
  const all = diffTables(theirs, ours);
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

function forOurs<Kind extends string, Body extends object>({
  kind,
  id,
  ours,
  theirs,
}: Conflict<Kind, Body>): Change<Kind, Body> {
  return { kind, id, before: theirs, after: ours };
}
