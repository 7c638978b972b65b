/** Scenarios for tests: the smallest valid one, and any that the text form would let pass, with how rows stand. */
import * as fc from 'fast-check';
import type { Risk, Scenario } from '../../model/plant.ts';
import { EFFECTS } from '../../model/schema/scenario.ts';
import { FR_IDS } from '../../model/schema/scope.ts';
import type { NaiveRow, NaiveWorld } from '../../test/naive/scenarios-3-9.ts';
import type { ScenarioGround } from '../scenarios.ts';
import { anyCase, anyCriteria } from './criteria.ts';

type Level = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export function scenario(more: Partial<Scenario> = {}): Scenario {
  return { id: 's', name: 'S', place: 'zone:a', consequence: 'C', ...more };
}

/** What a world says, as the rating takes it. */
export function groundOf(risk: Risk, { asOf, rows, inPlace, shown }: NaiveWorld): ScenarioGround {
  return {
    risk,
    asOf,
    rowAt: (place, requirement) => {
      const row = rows[`${place} ${requirement}`];
      if (row === undefined) return null;
      const { verdict, claimed, evidenced } = row;
      return { applies: verdict === 'met' || verdict === 'compensated', claimed, evidenced };
    },
    isInPlace: (measure) => inPlace.includes(measure),
    isShown: (measure) => inPlace.includes(measure) && shown.includes(measure),
  };
}

const ROWS = ['d/1', 'd/2', 'd/3'];
const PLACES = ['zone:a', 'zone:b', 'site'];
const MEASURES = ['m1', 'm2'];

const anyRow: fc.Arbitrary<NaiveRow> = fc
  .record({
    verdict: fc.constantFrom(
      'met' as const,
      'compensated' as const,
      'notApplicable' as const,
      'unmet' as const,
    ),
    claimed: fc.boolean(),
    evidenced: fc.boolean(),
  })
  .map((row) => ({ ...row, evidenced: row.claimed && row.evidenced }));

/** Rows of which most stand, so that countermeasures count now and then. */
export const anyWorld: fc.Arbitrary<NaiveWorld> = fc.record({
  asOf: fc.constantFrom('2026-01-01', '2026-06-30', '2026-07-01'),
  rows: fc.record(
    Object.fromEntries(
      PLACES.flatMap((place) =>
        ROWS.map((row) => [
          `${place} ${row}`,
          fc.oneof(
            {
              weight: 2,
              arbitrary: fc.constant({ verdict: 'met', claimed: true, evidenced: true } as const),
            },
            anyRow,
          ),
        ]),
      ),
    ) as Record<string, fc.Arbitrary<NaiveRow>>,
    { requiredKeys: [] },
  ) as fc.Arbitrary<NaiveWorld['rows']>,
  inPlace: fc.subarray(MEASURES),
  shown: fc.subarray(MEASURES),
});

export function anyScenario(risk: Risk): fc.Arbitrary<Scenario> {
  const level = (most: number) => fc.integer({ min: 1, max: most }).map((drawn) => drawn as Level);
  const severity = fc.record(
    Object.fromEntries(risk.categories.map(({ id }) => [id, level(risk.severities.length)])),
    { requiredKeys: [] },
  );
  const countermeasure = fc.record(
    {
      rows: fc.uniqueArray(fc.constantFrom(...ROWS), { maxLength: 2 }),
      places: fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 2 }),
      measure: fc.constantFrom(...MEASURES),
      likelihood: level(risk.likelihoods.length),
      severity,
    },
    { requiredKeys: [] },
  );
  const safeguard = fc.record(
    { hackable: fc.constantFrom(true, false, 'unknown' as const), lowers: severity },
    { requiredKeys: ['lowers'] },
  );
  const drawn = fc.record(
    {
      ...(risk.threatSources === undefined
        ? {}
        : { source: fc.constantFrom(...risk.threatSources.map(({ id }) => id)) }),
      effects: fc.subarray([...EFFECTS]),
      frs: fc.subarray([...FR_IDS]),
      perYear: fc.constantFrom(0, 0.0007, 0.07, 0.1, 3, 20),
      tolerablePerYear: fc.constantFrom(0.00007, 0.007, 0.03, 1),
      safeguards: fc.array(safeguard, { maxLength: 2 }),
      countermeasures: fc.array(countermeasure, { maxLength: 3 }),
      treatment: fc.constantFrom(
        'mitigate' as const,
        'accept' as const,
        'transfer' as const,
        'avoid' as const,
      ),
      until: fc.constant('2026-06-30'),
    },
    { requiredKeys: [] },
  );
  return fc.tuple(anyCase(risk), drawn).map(([{ severity: harm, likelihood }, more]) =>
    scenario({
      ...(harm === undefined ? {} : { severity: harm }),
      ...(likelihood === undefined ? {} : { likelihood }),
      ...more,
      safeguards: (more.safeguards ?? []).map((one, i) => ({ id: `g${i}`, name: 'G', ...one })),
      countermeasures: (more.countermeasures ?? []).map((one, i) => ({ id: `c${i}`, name: 'C', ...one })),
    } as Partial<Scenario>),
  );
}

export const scenarioInWorld = anyCriteria.chain((risk) =>
  fc.record({ risk: fc.constant(risk), one: anyScenario(risk), world: anyWorld }),
);
