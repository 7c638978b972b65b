/** What other criteria would make of the same cases and scenarios, before they are kept (docs/rules.md 3.9, other criteria). */
import { byCodeUnit } from '../lib/order.ts';
import type { Likelihood, Risk, Scenario, Severity, WorstCase } from '../model/plant.ts';
import { ratedScenario, type RatedScenario, type ScenarioGround } from './scenarios.ts';
import { ratedWorstCase, type RatedWorstCase } from './worst-cases.ts';

/** @invariant null where it names a level or category that the criteria lack. */
export interface Flip<Rated> {
  readonly id: string;
  readonly name: string;
  readonly before: Rated | null;
  readonly after: Rated | null;
}

export interface Comparison<Rated> {
  /** Those that were rated. */
  readonly cases: number;
  /** Those of which the result differs, in the order of the plant. */
  readonly flips: readonly Flip<Rated>[];
}

/** The result of a worst case: rank, outcome, and the categories for which a detailed assessment is needed. */
export function compareCriteria(
  before: Risk,
  after: Risk,
  worstCases: readonly WorstCase[],
): Comparison<RatedWorstCase> {
  const ratedBy = (risk: Risk) => (one: WorstCase) => (fits(risk, one) ? ratedWorstCase(risk, one) : null);
  return compared(worstCases, ratedBy(before), ratedBy(after), ({ outcome, rating }) => {
    const categories = outcome === 'detailed' ? rating.exceeding.toSorted(byCodeUnit) : [];
    return [outcome, rating.rank, categories];
  });
}

/**
 * The result of a scenario: its rank without countermeasures, and what is left in both readings with what follows.
 * @param before the plant as it is judged, by its own criteria @param after the same plant, by other ones
 */
export function compareScenarios(
  before: ScenarioGround,
  after: ScenarioGround,
  scenarios: readonly Scenario[],
): Comparison<RatedScenario> {
  const ratedBy = (ground: ScenarioGround) => (one: Scenario) =>
    scenarioFits(ground.risk, one) ? ratedScenario(ground, one) : null;
  return compared(scenarios, ratedBy(before), ratedBy(after), ({ unmitigated, claimed, evidenced }) => [
    unmitigated.rank,
    ...[claimed, evidenced].flatMap(({ rating, outcome }) => [rating.rank, outcome]),
  ]);
}

function compared<Case extends { readonly id: string; readonly name: string }, Rated>(
  cases: readonly Case[],
  before: (one: Case) => Rated | null,
  after: (one: Case) => Rated | null,
  resultOf: (rated: Rated) => readonly unknown[],
): Comparison<Rated> {
  const told = (rated: Rated | null): string => (rated === null ? '' : JSON.stringify(resultOf(rated)));
  const flips = cases.flatMap((one) => {
    const flip = { id: one.id, name: one.name, before: before(one), after: after(one) };
    return told(flip.before) === told(flip.after) ? [] : [flip];
  });
  return { cases: cases.length, flips };
}

/** Whether the criteria have every category and level that the scenario, its safeguards and countermeasures name. */
export function scenarioFits(risk: Risk, scenario: Scenario): boolean {
  const { safeguards = [], countermeasures = [] } = scenario;
  const parts = [...safeguards.map(({ lowers }) => ({ severity: lowers })), ...countermeasures];
  return [scenario, ...parts].every((part) => fits(risk, part));
}

interface Named {
  readonly severity?: Severity | undefined;
  readonly likelihood?: Likelihood | undefined;
}

/** Whether the criteria have every category and level that is named. */
function fits(risk: Risk, { severity = {}, likelihood }: Named): boolean {
  const categories = risk.categories.map(({ id }) => id);
  const severities = Object.entries(severity).every(
    ([category, level]) => categories.includes(category) && level <= risk.severities.length,
  );
  if (!severities || likelihood === undefined) return severities;
  if (typeof likelihood === 'number') return likelihood <= risk.likelihoods.length;
  const { capability, exposure } = likelihood;
  return risk.likelihoodFrom?.[capability - 1]?.[exposure - 1] !== undefined;
}
