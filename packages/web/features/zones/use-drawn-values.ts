/** The levels that are drawn in zones. Those of a place that says the same as before are the very same object: it is not drawn again. */
import { useMemo } from 'react';
import type { DrawingValues, Levels, PlaceValues } from '@bulkhead/core/drawing/values.ts';
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import type { PlaceRef } from '@bulkhead/core/model/refs.ts';
import type { OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';
import type { Reading } from '../../ui/url-state.ts';

/** What was drawn of a place, in each reading. */
const KNOWN: Readonly<Record<Reading, WeakMap<OverviewPlace, PlaceValues>>> = {
  claimed: new WeakMap(),
  evidenced: new WeakMap(),
  verified: new WeakMap(),
};

/** @param places those that say the same as before are the same objects */
export function useDrawnValues(places: readonly OverviewPlace[], reading: Reading): DrawingValues {
  return useMemo(() => {
    const known = KNOWN[reading];
    return new Map(
      places.map((place) => {
        const values = known.get(place) ?? valuesOf(place, reading);
        known.set(place, values);
        return [place.ref as PlaceRef, values] as const;
      }),
    );
  }, [places, reading]);
}

function valuesOf({ slT, slA }: OverviewPlace, reading: Reading): PlaceValues {
  return {
    slT: levels(slT),
    slA: levels(slA[reading]),
    claimed: levels(slA.claimed),
    upper: levels(slA.upper),
  };
}

function levels(of: readonly (number | null)[]): Levels {
  return Object.fromEntries(FR_ORDER.map((fr, i) => [fr, of[i] ?? null])) as unknown as Levels;
}
