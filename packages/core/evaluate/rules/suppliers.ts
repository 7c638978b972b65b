/** Questions about suppliers that several rules ask. */
import type { Supplier } from '../../model/plant.ts';

/** It touches a zone or comes in by a conduit. */
export function hasAccess({ zones = [], conduits = [] }: Supplier): boolean {
  return zones.length > 0 || conduits.length > 0;
}
