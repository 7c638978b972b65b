/** Which places the map shows, and in which order. */
import type { OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';
import type { Reading } from '../../ui/url-state.ts';

export const ORDERS = ['level', 'worst', 'name'] as const;
export type Order = (typeof ORDERS)[number];
export const FILTERS = ['all', 'below', 'exposed', 'gaps'] as const;
export type Filter = (typeof FILTERS)[number];

export const isOrder = (text: string | undefined): text is Order => ORDERS.some((order) => order === text);
export const isFilter = (text: string | undefined): text is Filter =>
  FILTERS.some((filter) => filter === text);

interface Asked {
  readonly order: Order;
  readonly filter: Filter;
  readonly reading: Reading;
}

export function arranged(
  places: readonly OverviewPlace[],
  { order, filter, reading }: Asked,
): readonly OverviewPlace[] {
  const short = (place: OverviewPlace): number => levelsShort(place, reading);
  const kept = places.filter((place) => {
    if (filter === 'below') return short(place) > 0;
    if (filter === 'exposed') return place.exposure?.exposed === true;
    return filter === 'all' || place.open.claimed > 0;
  });
  const byName = (a: OverviewPlace, b: OverviewPlace): number => a.name.localeCompare(b.name);
  switch (order) {
    case 'name':
      return kept.toSorted(byName);
    case 'worst':
      return kept.toSorted((a, b) => short(b) - short(a) || b.open.claimed - a.open.claimed || byName(a, b));
    default:
      // From the top of the drawing down; what states no level stands last.
      return kept.toSorted((a, b) => (b.level ?? -1) - (a.level ?? -1) || byName(a, b));
  }
}

/** Over all FRs. */
export function levelsShort({ slT, slA }: OverviewPlace, reading: Reading): number {
  return slT.reduce<number>((sum, target, i) => {
    const achieved = slA[reading][i];
    return target === null || achieved === null || achieved === undefined
      ? sum
      : sum + Math.max(0, target - achieved);
  }, 0);
}
