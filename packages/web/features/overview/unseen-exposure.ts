import type { OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';

/** Why nobody knows, where of no zone it is known whether it is exposed; null where it is known of one, and without zones. */
export function unseenExposure(places: readonly Pick<OverviewPlace, 'ref' | 'exposure'>[]): string | null {
  const told = places.filter(({ exposure }) => exposure !== null);
  const [first] = told;
  return first !== undefined && told.every(({ exposure }) => exposure?.exposed === null)
    ? `exposure:${first.ref}`
    : null;
}
