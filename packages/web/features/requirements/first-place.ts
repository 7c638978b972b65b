/** Which worksheet is opened where no address says which. */
import type { OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';

/**
 * The first zone that is to reach something and where something is unanswered; else the first that is to reach something;
 * else the first zone.
 */
export function firstPlace(
  places: readonly Pick<OverviewPlace, 'ref' | 'slT' | 'undetermined'>[],
): string | undefined {
  const zones = places.filter(({ ref }) => ref.startsWith('zone:'));
  const aimed = zones.filter(({ slT }) => slT.some((level) => level !== null && level > 0));
  return (aimed.find(({ undetermined }) => undetermined > 0) ?? aimed[0] ?? zones[0])?.ref;
}
