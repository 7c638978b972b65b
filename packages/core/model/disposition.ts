/** What a decision about a gap cannot do without beside its last day (docs/rules.md 3.9). */
import type { Decision } from './schema/judgement.ts';

export type NeededField = 'reason' | 'owner' | 'approvedBy';

/** A gap that may stand needs somebody who answers for it; work that is planned may have no name on it yet. */
export const NEEDED_BY: Readonly<Record<Decision, readonly NeededField[]>> = {
  planned: [],
  accepted: ['reason', 'approvedBy'],
  transferred: ['reason', 'owner', 'approvedBy'],
};
