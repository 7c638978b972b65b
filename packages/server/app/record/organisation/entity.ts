/**
 * What an organisation answers once for its plants stands in a chain of its own, once for all of them; the chain of each plant
 * says which entry of it the plant is judged with.
 */
import type { OrganisationSaid } from '@bulkhead/core/model/organisation.ts';

/** In the chain of a plant. */
export const PIN_KIND = 'shared';

/** The one entity of its kind. */
export const PIN_ID = 'organisation';

export interface OrganisationPin {
  readonly id: typeof PIN_ID;
  /** The name of the organisation in this record. */
  readonly organisation: string;
  /** The entry of its chain. */
  readonly seq: number;
  /** Of that entry, so that no other one can be taken for it. */
  readonly hash: string;
}

/** The answers a plant is judged with beside its own. */
export interface Shared {
  /** Null before the record has them. */
  readonly pin: OrganisationPin | null;
  readonly said: OrganisationSaid;
}
