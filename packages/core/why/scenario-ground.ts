/** What the rating of scenarios takes from a judged plant: how each cited row stands, and which measures are in place. */
import { measureStandings } from '../evaluate/measures.ts';
import { cellAt, standingOf } from '../evaluate/verdict-view.ts';
import type { Risk } from '../model/plant.ts';
import { standing, type RowStanding } from '../risk/countermeasures.ts';
import { ratedScenarios, type RatedScenario, type ScenarioGround } from '../risk/scenarios.ts';
import type { WhyContext } from './chain.ts';
import { judgedAt } from './judged-at.ts';

export function scenarioGround(context: WhyContext, risk: Risk): ScenarioGround {
  return {
    risk,
    asOf: context.index.asOf,
    rowAt: (place, requirement) => rowStanding(context, place, requirement),
    ...measureStandings(context.plant, context.index.asOf),
  };
}

/** Every scenario of the plant, in its order; none where it states no criteria. */
export function scenariosOf(context: WhyContext): readonly RatedScenario[] {
  const { risk, scenarios } = context.plant;
  return risk === undefined ? [] : ratedScenarios(scenarioGround(context, risk), scenarios);
}

/** Scenarios that the row keeps low at the place, if it stands. */
export function scenariosOn(context: WhyContext, place: string, key: string): readonly string[] {
  const { risk, scenarios } = context.plant;
  if (risk === undefined) return [];
  const ground = scenarioGround(context, risk);
  const cites = (row: { readonly place: string; readonly requirement: string }): boolean =>
    row.place === place && context.library.row(row.requirement)?.key === key;
  return scenarios
    .filter((scenario) => standing(ground, scenario).some(({ rows }) => rows.some(cites)))
    .map(({ id }) => `scenario:${id}`);
}

/** How a row stands at a place, of whatever document. */
export function rowStanding(context: WhyContext, place: string, requirement: string): RowStanding | null {
  const key = context.library.row(requirement)?.key ?? requirement;
  const judged = judgedAt(context, place, key);
  return judged === null ? null : standingOf(cellAt(judged.at, judged.row));
}
