/** The overview as the server said it, with the levels that are known before it says them anew. */
import { postureBy, type Overview, type OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';
import { sameValue } from '@bulkhead/core/lib/same.ts';
import type { Answered } from '../client.ts';
import type { EarlyLevels } from './levels.ts';

export interface EarlyOverview {
  readonly overview: Overview;
  /** Places whose levels the server has not said yet. */
  readonly unconfirmed: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** @param said what the server said, and as of which entry */
export function earlyOverview(
  { value, entry }: Answered<Overview>,
  { places, pending }: EarlyLevels,
): EarlyOverview {
  const unconfirmed = new Set<string>();
  const shown = value.places.map((place): OverviewPlace => {
    const early = places.get(place.ref);
    if (early === undefined || !(pending.has(place.ref) || early.seq > (entry ?? 0))) return place;
    const next = { ...place, ...early.levels };
    if (sameValue(next, place)) return place;
    unconfirmed.add(place.ref);
    return next;
  });
  return unconfirmed.size === 0
    ? { overview: value, unconfirmed: NONE }
    : { overview: { ...value, places: shown, posture: postureBy(shown) }, unconfirmed };
}
