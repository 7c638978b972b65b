/** Risk criteria and scenarios of arbitrary plants: small, and dense in what SL-T makes of them (docs/rules.md 3.8). */
import fc from 'fast-check';
import type { Plant, Risk, Scenario } from '../model/plant.ts';
import { EFFECTS } from '../model/schema/scenario.ts';
import { FR_IDS } from '../model/schema/scope.ts';
import { anyCriteria } from '../risk/test/criteria.ts';
import { judgedPlaces, pickFrom, present } from './arbitrary-parts.ts';
import { pick, type Value } from './arbitrary-sketch.ts';

type Level = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const maybe = <T>(of: fc.Arbitrary<T>, freq = 3): fc.Arbitrary<T | undefined> =>
  fc.option(of, { nil: undefined, freq });

export const criteriaSketch = anyCriteria;

export const scenarioSketch = fc.record({
  place: pick,
  severity: fc.array(maybe(pick, 2), { minLength: 3, maxLength: 3 }),
  likelihood: maybe(pick, 5),
  source: maybe(pick),
  effects: maybe(fc.subarray([...EFFECTS], { minLength: 1, maxLength: 3 }), 6),
  frs: fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.subarray([...FR_IDS], { minLength: 1 }) },
  ),
  perYear: maybe(fc.constantFrom(0, 0.0007, 0.07, 0.1, 0.3, 1, 2.5, 30), 5),
  tolerablePerYear: maybe(fc.constantFrom(0.00007, 0.007, 0.01, 0.03, 1, 0.000002), 5),
  guard: maybe(fc.record({ hackable: fc.constantFrom(true, false, undefined), lowers: pick }), 2),
});
export type ScenarioSketch = Value<typeof scenarioSketch>;

/** null where the plant has no place for it, or nothing to rate it by. */
export function makeScenario(plant: Plant, id: string, sketch: ScenarioSketch): Scenario | null {
  const { risk } = plant;
  const place = pickFrom(placesOf(plant), sketch.place);
  if (risk === undefined || place === undefined) return null;
  const { guard } = sketch;
  const severity = severityOf(risk, sketch.severity);
  return present({
    id,
    name: `scenario ${id}`,
    place,
    consequence: 'C',
    severity: Object.keys(severity).length === 0 ? undefined : severity,
    likelihood: levelIn(risk.likelihoods, sketch.likelihood),
    source: pickFrom(risk.threatSources ?? [], sketch.source ?? 0)?.id,
    ...(sketch.source === undefined ? { source: undefined } : {}),
    effects: sketch.effects,
    frs: sketch.frs,
    perYear: sketch.perYear,
    tolerablePerYear: sketch.tolerablePerYear,
    safeguards:
      guard === undefined
        ? undefined
        : [
            present({
              id: 'g',
              name: 'G',
              hackable: guard.hackable,
              lowers: severityOf(risk, [guard.lowers, guard.lowers]),
            }),
          ],
  });
}

function placesOf(plant: Plant): readonly string[] {
  const external = plant.zones.filter(({ kind }) => kind === 'external').map(({ id }) => `zone:${id}`);
  return judgedPlaces(plant).filter((place) => !external.includes(place));
}

function severityOf({ categories, severities }: Risk, drawn: readonly (number | undefined)[]) {
  const stated = categories.flatMap(({ id }, i) => {
    const level = levelIn(severities, drawn[i]);
    return level === undefined ? [] : [[id, level] as const];
  });
  return Object.fromEntries(stated) as Record<string, Level>;
}

function levelIn(scale: readonly unknown[], drawn: number | undefined): Level | undefined {
  return drawn === undefined ? undefined : (((drawn % scale.length) + 1) as Level);
}

export const criteriaEdit = fc.record({ what: pick, which: pick, to: pick });

/** Other criteria by which every scenario of the plant can still be rated. */
export function editedCriteria(risk: Risk, { what, which, to }: Value<typeof criteriaEdit>): Risk {
  const rank = risk.ranks[to % risk.ranks.length]?.id as string;
  switch (what % 5) {
    case 0:
      return { ...risk, tolerable: rank };
    case 1:
      return {
        ...risk,
        categories: risk.categories.map((one, i) =>
          i === which % risk.categories.length ? { ...one, tolerable: rank } : one,
        ),
      };
    case 2:
      return present({
        ...risk,
        threatSources: risk.threatSources?.map((one, i) =>
          i === which % 2 ? { ...one, level: ((to % 4) + 1) as 1 | 2 | 3 | 4 } : one,
        ),
      });
    case 3:
      return present({ ...risk, attackers: undefined, consequenceSl: undefined });
    default:
      return { ...risk, ranks: risk.ranks.map((one, i) => ({ ...one, sl: Math.min(4, i + (to % 3)) })) };
  }
}
