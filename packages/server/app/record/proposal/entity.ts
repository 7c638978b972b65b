/**
 * A proposal: changes that somebody would like to see made, kept in the plant's chain and not applied. Another person
 * accepts or refuses it; an accepted one is applied once, by one entry.
 */
import type { Change } from '@bulkhead/core/model/change.ts';

export const PROPOSAL_KIND = 'proposal';

export interface Proposal {
  /** `proposal-1`, counted in each plant. */
  readonly id: string;
  readonly reason: string;
  /** The opaque id of whoever proposes. */
  readonly by: string;
  /** The entry after which the plant was what the changes were made from. */
  readonly seq: number;
  readonly changes: readonly Change[];
  readonly state: 'open' | 'accepted' | 'refused' | 'applied';
  /** Who decided, and why; null while it is open. */
  readonly review: { readonly by: string; readonly reason: string } | null;
}
