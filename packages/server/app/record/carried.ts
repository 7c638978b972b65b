/** What comes of changes that somebody asked for: what is written, and what stands in the way. */
import type { AnyChange, AnyConflict, Conflict, Rebased } from '@bulkhead/core/model/change.ts';
import type { Problem } from '@bulkhead/core/model/problems.ts';
import type { AskedChange } from '../../db/ledger/append.ts';
import type { Planned } from './write-plant.ts';

export interface Carried {
  /** To the plant as it is; nothing of it is written while anything is in the way. */
  readonly changes: readonly AnyChange[];
  /** What was changed otherwise meanwhile. */
  readonly conflicts: readonly AnyConflict[];
  /** What is not what the asker says it was (`base`). */
  readonly stale: readonly Conflict[];
  /** What is wrong with the text of the changes. */
  readonly refused: { readonly problems: readonly Problem[]; readonly total: number } | null;
}

/** All of it, or nothing where anything is in the way. @param beside what is written with it that is no part of the plant */
export function carried(
  { changes, conflicts }: Rebased<string, object>,
  beside: readonly AskedChange[] = [],
): Planned<Carried> {
  const told = { changes, conflicts, stale: [], refused: null };
  return { changes: conflicts.length > 0 ? null : [...changes, ...beside], told };
}
