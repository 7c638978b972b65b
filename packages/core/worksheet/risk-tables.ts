/** The sheets of risk: worst cases, scenarios and what stands against them, each with what it comes to beside it. */
import type { PlantIndex } from '../evaluate/plant-index.ts';
import { placeInIndex } from '../evaluate/verdict-view.ts';
import { entityOf } from '../model/entities.ts';
import type { Plant, Risk, Scenario } from '../model/plant.ts';
import { FR_IDS } from '../model/schema/scope.ts';
import type { Standing } from '../risk/countermeasures.ts';
import type { RatedScenario } from '../risk/scenarios.ts';
import { ratedWorstCases } from '../risk/worst-cases.ts';
import { fieldsOfSheet } from './column.ts';
import { COUNTERMEASURES_SHOWN, SCENARIOS_SHOWN, WORST_CASES_SHOWN } from './shown-columns.ts';
import { flattened } from './inside.ts';
import type { CountermeasureRow } from './part.ts';
import { partsIn } from './parts.ts';
import type { Shown, SheetTable, TableRow } from './table.ts';

export function worstCaseTable({ risk, worstCases }: Plant): SheetTable {
  const rated = risk === undefined ? [] : ratedWorstCases(risk, worstCases);
  const rows = worstCases.map((worstCase, i): TableRow => {
    const { rating, outcome } = rated[i] ?? { rating: { rank: null }, outcome: '' };
    return {
      key: worstCase.id,
      entity: flattened(worstCase),
      before: [],
      behind: [text(rankName(risk, rating.rank)), { type: 'choice', word: outcome }],
    };
  });
  const byRisk = columnsBy('worstCases', risk);
  return { kind: 'worstCases', before: [], behind: WORST_CASES_SHOWN, rows, ...byRisk };
}

/** @param rated the scenarios of the plant, in its order; empty where it states no criteria */
export function scenarioTable(
  index: PlantIndex,
  { risk, scenarios }: Plant,
  rated: readonly RatedScenario[],
): SheetTable {
  const rows = scenarios.map((scenario, i): TableRow => ({
    key: scenario.id,
    entity: flattened(scenario),
    before: [],
    behind: [
      text(placeName(index, scenario.place)),
      text((scenario.vulnerabilities ?? []).map((each) => each.text).join('; ')),
      text((scenario.safeguards ?? []).map(({ name }) => name).join('; ')),
      ...ratingShown(risk, rated[i]),
      text(frsDriven(index, scenario).join(', ')),
    ],
  }));
  const byRisk = columnsBy('scenarios', risk);
  return { kind: 'scenarios', before: [], behind: SCENARIOS_SHOWN, rows, ...byRisk };
}

/** @param rated as for the sheet of scenarios */
export function countermeasureTable(plant: Plant, rated: readonly RatedScenario[]): SheetTable {
  const rows = plant.scenarios.flatMap((scenario, s): readonly TableRow[] => {
    const owner = { kind: 'scenario', id: scenario.id } as const;
    const parts = partsIn('countermeasure', owner, scenario) as ReadonlyMap<string, CountermeasureRow>;
    return [...parts].map(([key, entity], i) => ({
      key,
      entity,
      before: [],
      behind: [text(scenario.name), text(scenario.place), ...countsShown(rated[s]?.countermeasures[i])],
    }));
  });
  const byRisk = columnsBy('countermeasures', plant.risk);
  return { kind: 'countermeasures', before: [], behind: COUNTERMEASURES_SHOWN, rows, ...byRisk };
}

function columnsBy(
  kind: SheetTable['kind'],
  risk: Risk | undefined,
): Pick<SheetTable, 'fields' | 'categories'> {
  const categories = (risk?.categories ?? []).map(({ id, name }) => [`severity.${id}`, name] as const);
  return { fields: fieldsOfSheet(kind, risk), categories: new Map(categories) };
}

function ratingShown(risk: Risk | undefined, rated: RatedScenario | undefined): readonly Shown[] {
  const { unmitigated, claimed, evidenced } = rated ?? {};
  return [
    text(rankName(risk, unmitigated?.rank)),
    text(rankName(risk, claimed?.rating.rank)),
    text(rankName(risk, evidenced?.rating.rank)),
    { type: 'choice', word: evidenced?.outcome ?? '' },
  ];
}

function countsShown(standing: Standing | undefined): readonly Shown[] {
  return (['claimed', 'evidenced'] as const).map((reading): Shown => ({
    type: 'choice',
    word: standing === undefined ? '' : String(standing.counts[reading]),
  }));
}

function rankName(risk: Risk | undefined, rank: string | null | undefined): string {
  return risk?.ranks.find(({ id }) => id === rank)?.name ?? '';
}

function placeName(index: PlantIndex, place: string): string {
  const [kind = '', id = ''] = place.split(':');
  if (kind !== 'zone' && kind !== 'conduit') return '';
  return entityOf(index.entities, kind, id)?.name ?? '';
}

/** FRs whose SL-T the scenario sets at its place (3.8). */
function frsDriven(index: PlantIndex, { id, place }: Scenario): readonly string[] {
  const position = index.position.get(place);
  if (position === undefined) return [];
  const { target } = placeInIndex(index, position).place;
  const drivers = target.derived?.drivers ?? target.drivers ?? [];
  return FR_IDS.filter((_, f) => drivers[f]?.includes(`scenario:${id}`) === true);
}

function text(value: string): Shown {
  return { type: 'text', text: value };
}
