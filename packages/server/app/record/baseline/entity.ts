/**
 * A baseline: a name for the state a plant had after an entry, signed off by somebody. It is an entity of the plant's
 * chain that is written once: it cannot be made to point elsewhere, and when it was set stands in the history.
 */
export const BASELINE_KIND = 'baseline';

export interface Baseline {
  /** Its name. */
  readonly id: string;
  /** The entry after which the plant was what is signed off. */
  readonly seq: number;
  /** Of that entry, so that no other one can be taken for it. */
  readonly hash: string;
  /** The opaque id of whoever signed it off. */
  readonly by: string;
  readonly reason: string;
  /** The day, in UTC. */
  readonly date: string;
}
