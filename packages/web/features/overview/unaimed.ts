/** Zones in which no gap can be counted, as nobody has said what they are to reach. */
import type { OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';

/** How many lack an SL-T in some FR; as in the finding, external zones need none and conduits follow from their zones. */
export function unaimed(places: readonly Pick<OverviewPlace, 'kind' | 'slT'>[]): number {
  return places.filter(({ kind, slT }) => kind !== null && kind !== 'external' && slT.includes(null)).length;
}
