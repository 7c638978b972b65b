/** The law of what would give another SL-T: what is told is what is found by moving every input of the whole plant. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plant, Risk, Scenario } from '../../model/plant.ts';
import { SL_METHOD_NAMES } from '../../risk/sl-methods.ts';
import { arbitraryPlant } from '../../test/arbitrary-plant.ts';
import { catalog } from '../../test/catalog.ts';
import { compile } from '../compile.ts';
import { FR_ORDER } from '../row-table.ts';
import { groundOf } from './ground.ts';
import { saidTargets, seenThrough } from './said-targets.ts';
import { slTFlips } from './target-flips.ts';

interface Moved {
  readonly name: string;
  readonly plant: Plant;
}

/** Every plant that is this one but for one input, which is so many steps further up or down. */
function movedBy(plant: Plant, steps: number): readonly Moved[] {
  const risk = plant.risk as Risk;
  const within = (level: number, most: number): readonly number[] =>
    [level + steps, level - steps].filter((to) => to >= 1 && to <= most);
  const withScenario = (changed: unknown, name: string): Moved => {
    const { id } = changed as Scenario;
    const scenarios = plant.scenarios.map((one) => (one.id === id ? (changed as Scenario) : one));
    return { name: `${id} ${name}`, plant: { ...plant, scenarios } };
  };
  const ofScenario = (one: Scenario): readonly Moved[] => {
    if (plant.method?.slTarget === 'crrf') {
      const { perYear = 0 } = one;
      if (perYear === 0) return [];
      const figures = [steps, -steps].map((by) => Number(`${perYear}e${by}`));
      return figures.map((to) => withScenario({ ...one, perYear: to }, `perYear ${to}`));
    }
    const severities = Object.entries(one.severity ?? {}).flatMap(([category, level]) =>
      within(level, risk.severities.length).map((to) =>
        withScenario({ ...one, severity: { ...one.severity, [category]: to } }, `severity ${category} ${to}`),
      ),
    );
    const { likelihood = risk.likelihoods.length } = one;
    if (typeof likelihood === 'number') {
      const levels = within(likelihood, risk.likelihoods.length);
      return [
        ...severities,
        ...levels.map((to) => withScenario({ ...one, likelihood: to }, `likelihood ${to}`)),
      ];
    }
    const parts = (['capability', 'exposure'] as const).flatMap((part) => {
      const scale = part === 'capability' ? risk.capabilities : risk.exposures;
      return within(likelihood[part], scale?.length ?? 1).map((to) =>
        withScenario({ ...one, likelihood: { ...likelihood, [part]: to } }, `${part} ${to}`),
      );
    });
    return [...severities, ...parts];
  };
  const sources = (risk.threatSources ?? []).flatMap((source) =>
    within(source.level, 4).map((level): Moved => {
      const threatSources = (risk.threatSources ?? []).map((each) =>
        each.id === source.id ? { ...each, level: level as 1 } : each,
      );
      return { name: `source ${source.id} ${level}`, plant: { ...plant, risk: { ...risk, threatSources } } };
    }),
  );
  return [...plant.scenarios.flatMap(ofScenario), ...sources];
}

function levelAt(plant: Plant, ref: string, f: number): number | null {
  const targets = saidTargets(plant, groundOf(plant as never), seenThrough(plant.flows));
  return targets.get(ref)?.levels[f] ?? null;
}

/** Scenarios have a say in most of these plants, and zones take over from each other. */
const drawn = fc
  .record({
    judged: arbitraryPlant(catalog),
    method: fc.constantFrom(...SL_METHOD_NAMES),
    stated: fc.nat({ max: 3 }),
    at: fc.nat(),
    f: fc.nat({ max: 6 }),
  })
  .filter(({ judged }) => judged.plant.scenarios.length > 0)
  .map(({ judged: { plant, asOf }, method, stated, at, f }) => {
    const zones = plant.zones.map(({ slTarget, ...zone }, i) =>
      i === stated && slTarget !== undefined ? { ...zone, slTarget } : zone,
    );
    const conduits = plant.conduits.map(({ id, name, joins }) => ({ id, name, joins }));
    const whole: Plant = { ...plant, zones, conduits, method: { ...plant.method, slTarget: method } };
    return { plant: whole, asOf, at, f };
  });

describe('what would give another SL-T', () => {
  it('is every input that does so alone by the fewest steps, and no other', () => {
    fc.assert(
      fc.property(drawn, ({ plant, asOf, at, f }) => {
        const index = compile(plant, catalog, asOf);
        const places = index.places.flat().filter(({ zone, conduit }) => zone !== null || conduit !== null);
        const place = places[at % Math.max(1, places.length)];
        if (place === undefined) return;
        const before = place.target.levels[f] ?? null;
        const told = slTFlips(index, place, FR_ORDER[f] ?? 'IAC');
        for (let steps = 1; steps <= 6; steps++) {
          const found = movedBy(plant, steps)
            .map((moved) => `${moved.name}: ${levelAt(moved.plant, place.ref, f)}`)
            .filter((line) => !line.endsWith(`: ${before}`));
          if (found.length === 0) continue;
          expect(told?.steps).toBe(steps);
          const lines = told?.flips.map(({ scenario, kind, about, to, level }) =>
            [scenario?.id, kind, about, `${to}: ${level}`]
              .filter((part) => part !== undefined && part !== '')
              .join(' '),
          );
          expect(lines?.toSorted()).toEqual(found.toSorted());
          return;
        }
        expect(told?.flips ?? []).toEqual([]);
      }),
    );
  });
});
