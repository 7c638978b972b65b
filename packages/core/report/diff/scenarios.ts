/** What became of scenarios between two plants: what is left of each, what it asks for, and what was decided. */
import type { FrId, Method, Risk } from '../../model/plant.ts';
import type { Treatment } from '../../model/schema/scenario.ts';
import { FR_IDS } from '../../model/schema/scope.ts';
import { countsFor } from '../../risk/counts-for.ts';
import { categoryName, rankHeight, rankName } from '../../risk/names.ts';
import { isOpen, type RatedScenario, type Residual, type ScenarioOutcome } from '../../risk/scenarios.ts';
import { SL_METHODS } from '../../risk/sl-methods.ts';

/** A rank or a category with what the criteria of its side call it. */
export interface Called {
  readonly id: string;
  readonly name: string;
}

/** What is left of a scenario in a reading. */
export interface LeftState {
  /** null: nobody stated a severity. */
  readonly rank: Called | null;
  /** Categories whose own rank is above what is tolerated in them. */
  readonly exceeding: readonly Called[];
  readonly outcome: ScenarioOutcome;
  readonly open: boolean;
}

export interface ScenarioState {
  readonly place: string;
  readonly unmitigated: Called | null;
  readonly claimed: LeftState;
  readonly evidenced: LeftState;
  /** null where SL-T is not worked out from scenarios. */
  readonly asks: {
    /** null: nobody knows. */
    readonly sl: number | null;
    /** null: nobody knows for which it counts. */
    readonly frs: readonly FrId[] | null;
  } | null;
  readonly treatment: Treatment | null;
  readonly acceptedBy: string | null;
  readonly until: string | null;
}

/** @invariant not both null; null where the plant does not have it, or has no criteria to rate it by. */
export interface ScenarioTurn {
  readonly ref: string;
  readonly title: string;
  readonly from: ScenarioState | null;
  readonly to: ScenarioState | null;
}

/** How much residual risk moved, over all scenarios, as evidenced. */
export interface ResidualSummary {
  /** Scenarios of the second plant that are rated. */
  readonly scenarios: number;
  /** Of those in both plants whose ranks can be compared. */
  readonly higher: number;
  readonly lower: number;
  /** Nobody answers for what is left, and before somebody did or there was no such scenario; and the other way round. */
  readonly opened: number;
  readonly closed: number;
}

export interface RatedSide {
  readonly risk: Risk | undefined;
  readonly method: Method | undefined;
  readonly scenarios: readonly RatedScenario[];
}

/** Those of the second plant in its order, then those that only the first has. */
export function scenarioTurns(before: RatedSide, after: RatedSide): readonly ScenarioTurn[] {
  const [was, is] = [statesOf(before), statesOf(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((ref) => {
    const [old, now] = [was.get(ref), is.get(ref)];
    const [from, to] = [old?.state ?? null, now?.state ?? null];
    const title = now?.title ?? old?.title ?? '';
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ ref, title, from, to }];
  });
}

export function residualSummary(after: RatedSide, turns: readonly ScenarioTurn[]): ResidualSummary {
  const height = (state: ScenarioState | null): number =>
    after.risk === undefined ? -1 : rankHeight(after.risk, state?.evidenced.rank?.id ?? null);
  const moved = turns.map(({ from, to }) => {
    const [was, is] = [height(from), height(to)];
    return was < 0 || is < 0 ? 0 : is - was;
  });
  const open = (state: ScenarioState | null): boolean => state?.evidenced.open === true;
  return {
    scenarios: after.scenarios.length,
    higher: moved.filter((by) => by > 0).length,
    lower: moved.filter((by) => by < 0).length,
    opened: turns.filter(({ from, to }) => open(to) && !open(from)).length,
    closed: turns.filter(({ from, to }) => open(from) && !open(to)).length,
  };
}

interface Told {
  readonly title: string;
  readonly state: ScenarioState;
}

function statesOf({ risk, method, scenarios }: RatedSide): ReadonlyMap<string, Told> {
  if (risk === undefined) return new Map();
  return new Map(
    scenarios.map((rated) => [
      `scenario:${rated.scenario.id}`,
      { title: rated.scenario.name, state: stateOf(rated, risk, method) },
    ]),
  );
}

function stateOf(rated: RatedScenario, risk: Risk, method: Method | undefined): ScenarioState {
  const { place, treatment = null, acceptedBy = null, until = null } = rated.scenario;
  const named = (id: string | null): Called | null => (id === null ? null : { id, name: rankName(risk, id) });
  const left = ({ rating, outcome }: Residual): LeftState => ({
    rank: named(rating.rank),
    exceeding: rating.exceeding.map((id) => ({ id, name: categoryName(risk, id) })),
    outcome,
    open: isOpen(outcome),
  });
  return {
    place,
    unmitigated: named(rated.unmitigated.rank),
    claimed: left(rated.claimed),
    evidenced: left(rated.evidenced),
    asks: askedBy(rated, risk, method),
    treatment,
    acceptedBy,
    until,
  };
}

/** What it asks for by the method of the plant; the baseline looks at no scenario. */
function askedBy({ scenario }: RatedScenario, risk: Risk, method: Method | undefined): ScenarioState['asks'] {
  const name = method?.slTarget;
  if (name === undefined || name === 'baseline') return null;
  const frs = countsFor(scenario);
  return {
    sl: SL_METHODS[name](risk, scenario).level,
    frs: frs === null ? null : FR_IDS.filter((fr) => frs.has(fr)),
  };
}
