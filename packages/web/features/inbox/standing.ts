/** How a proposal stands, and what it comes to on the plant as it is. */
import { entityRef } from '@bulkhead/core/model/entity-ref.ts';
import type { AnyChange, AnyConflict } from '@bulkhead/core/model/change.ts';
import type { OneProposal, ToldProposal } from '../../api/proposals.ts';
import type { ThingChange } from '../../ui/field-changes.ts';

/** Somebody has something to do about it: to decide, or to carry out what was accepted. */
export function isWaiting({ state }: Pick<ToldProposal, 'state'>): boolean {
  return state === 'open' || state === 'accepted';
}

export interface Standing {
  /** What it changes; of one that waits, what it would change today. */
  readonly changes: readonly ThingChange[];
  /** What was changed otherwise since: as it is now, and as it is proposed. */
  readonly conflicts: readonly ThingChange[];
  /** The plant says all of it already. */
  readonly isSaid: boolean;
}

export function standingOf({ proposal, changes, today }: OneProposal): Standing {
  if (!isWaiting(proposal)) return { changes: changes.map(toldOf), conflicts: [], isSaid: false };
  const conflicts = today.conflicts.map(inTheWay);
  const now = today.changes.map(toldOf);
  return { changes: now, conflicts, isSaid: now.length === 0 && conflicts.length === 0 };
}

function toldOf({ kind, id, before, after }: AnyChange): ThingChange {
  return { ref: entityRef(kind, id), title: nameIn(after ?? before), before, after };
}

function inTheWay({ kind, id, ours, theirs }: AnyConflict): ThingChange {
  return { ref: entityRef(kind, id), title: nameIn(theirs ?? ours), before: theirs, after: ours };
}

function nameIn(body: object | null): string | null {
  const { name, title } = (body ?? {}) as { readonly name?: unknown; readonly title?: unknown };
  const said = name ?? title;
  return typeof said === 'string' ? said : null;
}
