/**
 * The detailed assessment (62443-3-2, ZCR 5): scenarios rated without countermeasures and with those that hold, and what
 * is left to decide (docs/rules.md 3.9). How rows stand is handed in as values: nothing here judges one.
 */
import type { Risk, Scenario, Severity, Treatment } from '../model/plant.ts';
import { standing, type Standing, type StandsBy, type Standings } from './countermeasures.ts';
import { likelihoodLevel, rate, severityIn, type Rating } from './rating.ts';
import { questionsOf, type ScenarioQuestion } from './scenario-questions.ts';

/** What is known of the plant, beside its criteria, when scenarios are rated. */
export interface ScenarioGround extends StandsBy {
  readonly risk: Risk;
  /** The day it is rated for, YYYY-MM-DD. */
  readonly asOf: string;
}

/**
 * unrated: nobody stated a severity. tolerable: what is left is tolerated in every category. accepted, transferred,
 * avoided: somebody answers for what is left, and the day has not passed. planned: with all countermeasures at work it
 * would be tolerated, and that is decided. lapsed: the decision has run out. untreated: nothing is decided, or not enough.
 */
export type ScenarioOutcome =
  | 'unrated'
  | 'tolerable'
  | 'accepted'
  | 'transferred'
  | 'avoided'
  | 'planned'
  | 'lapsed'
  | 'untreated';

export interface Residual {
  readonly rating: Rating;
  readonly outcome: ScenarioOutcome;
}

export interface RatedScenario {
  readonly scenario: Scenario;
  /** With safeguards that no attack reaches, and no countermeasure. */
  readonly unmitigated: Rating;
  /** Nobody stated a likelihood: it is taken to happen. */
  readonly assumed: boolean;
  readonly countermeasures: readonly Standing[];
  readonly claimed: Residual;
  readonly evidenced: Residual;
  /** With every countermeasure that cites something at work. */
  readonly planned: Rating;
  readonly questions: readonly ScenarioQuestion[];
}

/** In the order of the plant. */
export function ratedScenarios(
  ground: ScenarioGround,
  scenarios: readonly Scenario[],
): readonly RatedScenario[] {
  return scenarios.map((scenario) => ratedScenario(ground, scenario));
}

export function ratedScenario(ground: ScenarioGround, scenario: Scenario): RatedScenario {
  const { risk } = ground;
  const countermeasures = standing(ground, scenario);
  const left = (counts: (one: Standing) => boolean): Rating =>
    ratedWith(risk, scenario, countermeasures.filter(counts));
  const planned = left(({ cites }) => cites);
  const residual = (reading: 'claimed' | 'evidenced'): Residual => {
    const rating = left((one) => one.counts[reading]);
    return { rating, outcome: outcomeOf(ground, scenario, rating, planned) };
  };
  return {
    scenario,
    unmitigated: left(() => false),
    assumed: scenario.likelihood === undefined,
    countermeasures,
    claimed: residual('claimed'),
    evidenced: residual('evidenced'),
    planned,
    questions: questionsOf(scenario, countermeasures),
  };
}

/** Whether no decision covers what is above what is tolerated; a scenario without a rank is open as well. */
export function isOpen(outcome: ScenarioOutcome): boolean {
  return outcome === 'unrated' || outcome === 'lapsed' || outcome === 'untreated';
}

/** The lowest level that is stated, in each category and of likelihood: countermeasures do not add up. */
function ratedWith(risk: Risk, scenario: Scenario, counting: Standings): Rating {
  const own = likelihoodLevel(risk, scenario.likelihood);
  const likelihood = Math.min(own, ...counting.flatMap((one) => one.countermeasure.likelihood ?? []));
  return rate(risk, severityLeft(risk, scenario, counting), likelihood);
}

/** The severity that is left in each category that is harmed. */
export function severityLeft(
  risk: Risk,
  { severity: own, safeguards = [] }: Scenario,
  counting: Standings,
): Severity {
  const lowered: readonly Severity[] = [
    ...safeguards.flatMap(({ hackable, lowers }) => (hackable === false ? [lowers] : [])),
    ...counting.flatMap(({ countermeasure: { severity } }) => (severity === undefined ? [] : [severity])),
  ];
  // A category that is not harmed is harmed by nothing that stands against the scenario.
  const levels = risk.categories.flatMap(({ id }) => {
    const stated = severityIn(own, id);
    if (stated === undefined) return [];
    return [[id, Math.min(stated, ...lowered.flatMap((each) => severityIn(each, id) ?? []))] as const];
  });
  return Object.fromEntries(levels) as Severity;
}

const DECIDED: Readonly<Record<Exclude<Treatment, 'mitigate'>, ScenarioOutcome>> = {
  accept: 'accepted',
  transfer: 'transferred',
  avoid: 'avoided',
};

function outcomeOf(
  { asOf }: ScenarioGround,
  { treatment, until }: Scenario,
  left: Rating,
  planned: Rating,
): ScenarioOutcome {
  if (left.rank === null) return 'unrated';
  if (left.exceeding.length === 0) return 'tolerable';
  if (treatment === undefined) return 'untreated';
  if (until !== undefined && asOf > until) return 'lapsed';
  if (treatment !== 'mitigate') return DECIDED[treatment];
  return planned.exceeding.length === 0 ? 'planned' : 'untreated';
}
