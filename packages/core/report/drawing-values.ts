/** What the drawing shows of an assessment: levels by place, in one reading. */
import type { DrawingValues, PlaceValues } from '../drawing/values.ts';
import type { Exposure } from '../evaluate/exposure/exposure.ts';
import { isLive } from '../evaluate/answer-record.ts';
import type { Assessment } from '../evaluate/assessment.ts';
import { dayNumber } from '../lib/day.ts';
import { byCodeUnit } from '../lib/order.ts';
import type { Evidence, Plant, Risk } from '../model/plant.ts';
import type { RatedScenario } from '../risk/scenarios.ts';
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

/** The same with what an attacker needs to reach each zone. */
export function withExposure(values: DrawingValues, { zones }: Exposure): DrawingValues {
  const found = new Map(
    zones.map(
      ({ ref, needed, exposed, ifEntered, fromElsewhere }) =>
        [
          ref,
          {
            needed,
            exposed,
            ifEntered: ifEntered?.needed ?? null,
            elsewhere: fromElsewhere.needed,
            ...(fromElsewhere.needed === null && fromElsewhere.ifEntered !== null
              ? { elsewhereOpen: true as const }
              : {}),
          },
        ] as const,
    ),
  );
  return withMore(values, (ref) => {
    const exposure = found.get(ref);
    return exposure === undefined ? {} : { exposure };
  });
}

/** The same with the worst rank that is left of the scenarios of each zone; none where nobody rated one. */
export function withRisk(
  values: DrawingValues,
  { ranks }: Pick<Risk, 'ranks'>,
  scenarios: readonly RatedScenario[],
  reading: 'claimed' | 'evidenced',
): DrawingValues {
  const worst = new Map<string, number>();
  for (const { scenario, [reading]: left } of scenarios) {
    const at = ranks.findIndex(({ id }) => id === left.rating.rank);
    worst.set(scenario.place, Math.max(at, worst.get(scenario.place) ?? -1));
  }
  return withMore(values, (ref) => {
    const at = worst.get(ref) ?? -1;
    const rank = ranks[at];
    return rank === undefined ? {} : { risk: { rank: rank.name, part: at / Math.max(1, ranks.length - 1) } };
  });
}

function withMore(values: DrawingValues, more: (ref: string) => PlaceValues): DrawingValues {
  return new Map([...values].map(([ref, value]) => [ref, { ...value, ...more(ref) }] as const));
}

/** null where there is live evidence and none of it says when it was collected. */
function ageOf(evidence: readonly Evidence[], asOf: string): NonNullable<PlaceValues['evidenceAge']> | null {
  const live = evidence.filter(({ collected, expires }) => isLive(asOf, collected, expires));
  const expired = evidence.some(({ expires }) => expires !== undefined && asOf > expires);
  const [oldest] = live.flatMap(({ collected }) => collected ?? []).sort(byCodeUnit);
  if (live.length === 0) return { days: null, expired };
  return oldest === undefined ? null : { days: dayNumber(asOf) - dayNumber(oldest), expired };
}
