/** What a rating that somebody tries would do: the rank of the scenario, and which SL-T moves in which zone or conduit. */
import { groundOf, type Inputs } from '@bulkhead/core/evaluate/slt/ground.ts';
import { flipped, type FlippedFr } from '@bulkhead/core/evaluate/slt/flipped.ts';
import { saidTargets, seenThrough } from '@bulkhead/core/evaluate/slt/said-targets.ts';
import type { Levels, Target } from '@bulkhead/core/evaluate/sl-target.ts';
import type { Risk, Scenario } from '@bulkhead/core/model/plant.ts';
import { likelihoodLevel } from '@bulkhead/core/risk/rating.ts';
import { ratedScenario, type RatedScenario, type ScenarioGround } from '@bulkhead/core/risk/scenarios.ts';
import type { PublishedScenario } from '../../../api/risk.ts';
import type { RiskOfPlant } from '../use-risk.ts';

export type TargetsWith = (scenarios: readonly Scenario[]) => ReadonlyMap<string, Target>;

export interface Moved {
  readonly ref: string;
  readonly flips: readonly FlippedFr[];
}

/** @returns SL-T of every place with these scenarios instead of those in the record */
export function targetsOf({
  said,
  risk,
  method,
}: Pick<RiskOfPlant, 'said' | 'risk' | 'method'>): TargetsWith {
  const places = { zones: said.of('zone'), conduits: said.of('conduit'), suc: said.of('suc') };
  const seenAt = seenThrough(said.of('flow'));
  const inputs: Omit<Inputs, 'scenarios'> = { method, risk: risk ?? undefined };
  return (scenarios) => saidTargets(places, groundOf({ ...inputs, scenarios }), seenAt);
}

/** What scenarios ask for at a place: where another target is stated, beside it. */
export function askedLevels({ derived, levels }: Target): Levels {
  return derived?.levels ?? levels;
}

/** Where what is asked for moves: the place of the scenario first. */
export function movedBy(
  before: ReadonlyMap<string, Target>,
  after: ReadonlyMap<string, Target>,
  place: string,
): readonly Moved[] {
  const moved = [...after].flatMap(([ref, target]): readonly Moved[] => {
    const old = before.get(ref);
    if (old === undefined) return [];
    const flips = flipped(askedLevels(old), askedLevels(target));
    return flips.length === 0 ? [] : [{ ref, flips }];
  });
  return moved.toSorted((a, b) => Number(b.ref === place) - Number(a.ref === place));
}

export interface NearestFlip {
  readonly likelihood: number;
  readonly flips: readonly FlippedFr[];
}

/** The nearest other likelihood at which what is asked for at the place is another; null where none is. */
export function nearestFlip(
  risk: Risk,
  scenario: Scenario,
  levelsWith: (scenario: Scenario) => Levels,
): NearestFlip | null {
  const now = likelihoodLevel(risk, scenario.likelihood);
  const levels = levelsWith(scenario);
  const others = risk.likelihoods
    .map(({ level }) => level)
    .filter((level) => level !== now)
    .toSorted((a, b) => Math.abs(a - now) - Math.abs(b - now) || a - b);
  for (const likelihood of others) {
    const flips = flipped(levels, levelsWith({ ...scenario, likelihood }));
    if (flips.length > 0) return { likelihood, flips };
  }
  return null;
}

/** The scenario as it would be rated, with its countermeasures standing as they do now. */
export function tried(
  risk: Risk,
  asOf: string,
  published: PublishedScenario,
  scenario: Scenario,
): RatedScenario {
  return ratedScenario(groundOfPublished(risk, asOf, published), scenario);
}

function groundOfPublished(risk: Risk, asOf: string, { countermeasures }: PublishedScenario): ScenarioGround {
  const rows = new Map(
    countermeasures.flatMap((one) =>
      one.rows.map(({ requirement, place, standing }) => [`${place} ${requirement}`, standing] as const),
    ),
  );
  const measures = new Map(
    countermeasures.flatMap(({ measure }) => (measure === null ? [] : [[measure.ref, measure] as const])),
  );
  return {
    risk,
    asOf,
    rowAt: (place, requirement) => rows.get(`${place} ${requirement}`) ?? null,
    isInPlace: (measure) => measures.get(`measure:${measure}`)?.inPlace === true,
    isShown: (measure) => measures.get(`measure:${measure}`)?.unshown === false,
  };
}
