/** The plant with the look-ups rules share. Built once per run. */
import type { Flow, Plant } from '../../model/plant.ts';
import { once } from '../../lib/once.ts';
import { ratedScenarios } from '../../risk/scenarios.ts';
import { measureStandings } from '../measures.ts';
import { ratedWorstCases } from '../../risk/worst-cases.ts';
import { zonesOfEnd } from '../place.ts';
import type { RuleInput } from './rule.ts';

/** What rules take from the evaluation, as plain functions of a place (`zone:…`, `conduit:…`). */
export type Evaluation = Pick<
  RuleInput,
  'slT' | 'askedAt' | 'slA' | 'rowsAt' | 'overlayAt' | 'contradictedFacts' | 'standingAt' | 'known'
>;

/** Rules that need the evaluation then find nothing; the others are complete. */
export const NOT_EVALUATED: Evaluation = {
  slT: () => undefined,
  askedAt: () => undefined,
  slA: () => undefined,
  rowsAt: () => [],
  overlayAt: () => undefined,
  contradictedFacts: new Map(),
  standingAt: () => null,
  known: () => null,
};

/** @param asOf the day, `YYYY-MM-DD` */
export function ruleInput(plant: Plant, asOf: string, evaluation: Evaluation = NOT_EVALUATED): RuleInput {
  const asset = byId(plant.assets);
  let compensations: RuleInput['compensations'] | undefined;
  const worst = once(() => worstOf(plant));
  const scenarios = once(() => scenariosOf(plant, asOf, evaluation.standingAt));
  return {
    plant,
    asOf,
    zone: byId(plant.zones),
    conduit: byId(plant.conduits),
    asset,
    product: byId(plant.products),
    // Worked out by the first rule that asks, so that an answer nobody can read fails that rule and no other.
    get compensations() {
      compensations ??= compensationsOf(plant);
      return compensations;
    },
    assetsInZone: groups(plant.assets, (each) => each.zones ?? []),
    assetsInConduit: groups(plant.assets, (each) => each.conduits ?? []),
    flowsThrough: groups(plant.flows, conduitOf),
    zonesOfEnd: (end) => zonesOfEnd(end, (id) => asset.get(id)),
    slT: evaluation.slT,
    askedAt: evaluation.askedAt,
    slA: evaluation.slA,
    rowsAt: evaluation.rowsAt,
    overlayAt: evaluation.overlayAt,
    contradictedFacts: evaluation.contradictedFacts,
    standingAt: evaluation.standingAt,
    known: evaluation.known,
    get worst() {
      return worst();
    },
    get scenarios() {
      return scenarios();
    },
  };
}

function worstOf({ risk, worstCases }: Plant): RuleInput['worst'] {
  return risk === undefined ? [] : ratedWorstCases(risk, worstCases);
}

function scenariosOf(plant: Plant, asOf: string, rowAt: RuleInput['standingAt']): RuleInput['scenarios'] {
  const { risk, scenarios } = plant;
  if (risk === undefined) return [];
  return ratedScenarios({ risk, asOf, rowAt, ...measureStandings(plant, asOf) }, scenarios);
}

function compensationsOf({ answers }: Plant): RuleInput['compensations'] {
  const own = answers.filter(({ place, status }) => status === 'compensated' && place.startsWith('asset:'));
  return Map.groupBy(own, ({ place }) => place.slice('asset:'.length));
}

function conduitOf(flow: Flow): readonly string[] {
  return flow.conduit === undefined ? [] : [flow.conduit];
}

function byId<T extends { readonly id: string }>(entities: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entities.map((entity) => [entity.id, entity] as const));
}

/** Entities by each of the ids they list; an id listed twice counts once. */
function groups<T>(
  entities: readonly T[],
  idsOf: (entity: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const entity of entities) {
    for (const id of new Set(idsOf(entity))) {
      const group = found.get(id);
      if (group === undefined) found.set(id, [entity]);
      else group.push(entity);
    }
  }
  return found;
}
