/** What the drawing shows of an assessment: levels by place, in one reading. */
import type { DrawingValues, PlaceValues } from '../drawing/values.ts';
import { isLive } from '../evaluate/answer-record.ts';
import type { Assessment } from '../evaluate/assessment.ts';
import { dayNumber } from '../lib/day.ts';
import { byCodeUnit } from '../lib/order.ts';
import type { Evidence, Plant } from '../model/plant.ts';
import type { Reading } from '../why/ref.ts';

/** @param reading the one SL-A is drawn in; what is claimed beyond it shows apart */
export function drawingValues(assessment: Assessment, reading: Exclude<Reading, 'upper'>): DrawingValues {
  return new Map(
    assessment.places.map(({ ref, slT, slA }): readonly [string, PlaceValues] => [
      ref,
      { slT, slA: slA[reading], claimed: slA.claimed, upper: slA.upper },
    ]),
  );
}

/** The same with the age of the evidence in scope at each place. */
export function withEvidenceAge(values: DrawingValues, plant: Plant, asOf: string): DrawingValues {
  const at = new Map<string, Evidence[]>();
  for (const one of plant.evidence)
    for (const place of one.places) at.set(place, [...(at.get(place) ?? []), one]);
  return new Map(
    [...values].map(([ref, value]): readonly [string, PlaceValues] => {
      const evidenceAge = ageOf(at.get(ref) ?? [], asOf);
      return [ref, evidenceAge === null ? value : { ...value, evidenceAge }];
    }),
  );
}

/** null where there is live evidence and none of it says when it was collected. */
function ageOf(evidence: readonly Evidence[], asOf: string): NonNullable<PlaceValues['evidenceAge']> | null {
  const live = evidence.filter(({ collected, expires }) => isLive(asOf, collected, expires));
  const expired = evidence.some(({ expires }) => expires !== undefined && asOf > expires);
  const [oldest] = live.flatMap(({ collected }) => collected ?? []).sort(byCodeUnit);
  if (live.length === 0) return { days: null, expired };
  return oldest === undefined ? null : { days: dayNumber(asOf) - dayNumber(oldest), expired };
}
