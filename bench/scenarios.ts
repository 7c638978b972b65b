/** A plant of the size of a works with scenarios to be edited: 35 zones, 70 conduits, 4,000 assets, 350 scenarios. */
import type { Catalog } from '@bulkhead/core/catalog/catalog.ts';
import { answerKey } from '@bulkhead/core/model/kinds.ts';
import { emptyPlant, type Plant, type Scenario } from '@bulkhead/core/model/plant.ts';
import { presetWords } from '@bulkhead/core/report/locales/en/presets.ts';
import { presetCriteria } from '@bulkhead/core/risk/presets.ts';

const [ZONES, CONDUITS, ASSETS, SCENARIOS, ANSWERS] = [35, 70, 4_000, 350, 60];

export function plantWithScenarios(catalog: Catalog): Plant {
  const zones = numbered(ZONES, (i) => ({ id: `z${i}`, name: `Zone ${i}`, kind: 'control' as const }));
  const conduits = numbered(CONDUITS, (i) => ({
    id: `c${i}`,
    name: `Conduit ${i}`,
    joins: [`z${i % ZONES}`, `z${(i * 3 + 1) % ZONES}`],
  }));
  const rows = catalog.rows.slice(0, ANSWERS).map(({ id }) => `${catalog.id}/${id}`);
  const answers = zones.flatMap(({ id }) =>
    rows.map((requirement) => ({ place: `zone:${id}`, requirement, status: 'met' as const, how: 'seen' })),
  );
  return {
    ...emptyPlant('works', 'Works', [`${catalog.id}@${catalog.edition}`]),
    method: { slTarget: 'risk-band', baseline: 1 },
    risk: presetCriteria(5, 5, presetWords),
    zones: zones.toSorted(byId),
    conduits: conduits.toSorted(byId),
    assets: numbered(ASSETS, (i) => ({
      id: `a${i}`,
      type: 'controller' as const,
      zones: [`z${i % ZONES}`],
    })).toSorted(byId),
    answers: answers.toSorted((a, b) => (answerKey(a) < answerKey(b) ? -1 : 1)),
    scenarios: numbered(SCENARIOS, scenarioOf).toSorted(byId),
  };
}

const EFFECTS = [['manipulation'], ['denial', 'lossOfView'], ['disclosure'], ['safetyDisabled']] as const;

function scenarioOf(i: number): Scenario {
  const level = (from: number): 1 | 2 | 3 | 4 | 5 => ((Math.trunc(i / from) % 5) + 1) as 1 | 2 | 3 | 4 | 5;
  return {
    id: `s${i}`,
    name: `Scenario ${i}`,
    place: i % 4 === 3 ? `conduit:c${i % CONDUITS}` : `zone:z${i % ZONES}`,
    consequence: 'a batch is lost',
    effects: [...(EFFECTS[i % EFFECTS.length] as (typeof EFFECTS)[number])],
    severity: { safety: level(1), production: level(7) },
    likelihood: level(3),
  };
}

/** Rated one step worse, or from the highest step as the lowest: its SL-T moves both ways. */
export function otherSeverity(scenario: Scenario): Scenario {
  const { safety = 1 } = scenario.severity ?? {};
  const next = ((safety % 5) + 1) as 1 | 2 | 3 | 4 | 5;
  return { ...scenario, severity: { ...scenario.severity, safety: next } };
}

function numbered<T>(count: number, of: (i: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, i) => of(i));
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
