/** What the drawing shows of an assessment: levels by place, in one reading. */
import type { DrawingValues, PlaceValues } from '../drawing/values.ts';
import type { Assessment } from '../evaluate/assessment.ts';
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
