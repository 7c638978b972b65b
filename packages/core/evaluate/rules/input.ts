/** The plant with the look-ups rules share. Built once per run. */
import type { Flow, Plant } from '../../model/plant.ts';
import { lastMade } from '../../lib/last-made.ts';
import { once } from '../../lib/once.ts';
import { ratedScenarios } from '../../risk/scenarios.ts';
import { measureStandings } from '../measures.ts';
import { ratedWorstCases } from '../../risk/worst-cases.ts';
import { zonesOfEnd } from '../place.ts';
import { NO_MEMORY, type RuleMemory } from './memory.ts';
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
export function ruleInput(
  plant: Plant,
  asOf: string,
  evaluation: Evaluation = NOT_EVALUATED,
  memory: RuleMemory = NO_MEMORY,
): RuleInput {
  const asset = byId(plant.assets);
  const input: RuleInput = {
    plant,
    asOf,
    zone: byId(plant.zones),
    conduit: byId(plant.conduits),
    asset,
    product: byId(plant.products),
    // Worked out by the first rule that asks, so that an answer nobody can read fails that rule and no other.
    get compensations() {
      return compensations();
    },
    assetsInZone: inZones(plant.assets),
    assetsInConduit: inConduits(plant.assets),
    flowsThrough: throughConduits(plant.flows),
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
    part: (name, make, of) => memory.recall(`part ${name} ${of}`, input, (seen) => make(seen, of)),
  };
  const compensations = once(() => memory.recall('compensations', input, compensationsOf));
  const worst = once(() => memory.recall('worst cases', input, worstOf));
  const scenarios = once(() => memory.recall('scenarios', input, scenariosOf));
  return input;
}

function worstOf({ plant: { risk, worstCases } }: RuleInput): RuleInput['worst'] {
  return risk === undefined ? [] : ratedWorstCases(risk, worstCases);
}

function scenariosOf({ plant, asOf, standingAt: rowAt }: RuleInput): RuleInput['scenarios'] {
  const { risk, scenarios } = plant;
  if (risk === undefined) return [];
  return ratedScenarios({ risk, asOf, rowAt, ...measureStandings(plant, asOf) }, scenarios);
}

function compensationsOf({ plant: { answers } }: RuleInput): RuleInput['compensations'] {
  const own = answers.filter(({ place, status }) => status === 'compensated' && place.startsWith('asset:'));
  return Map.groupBy(own, ({ place }) => place.slice('asset:'.length));
}

const inZones = ofList((assets: Plant['assets']) => groups(assets, ({ zones = [] }) => zones));
const inConduits = ofList((assets: Plant['assets']) => groups(assets, ({ conduits = [] }) => conduits));
const throughConduits = ofList((flows: Plant['flows']) => groups(flows, conduitOf));

/** Lists that no change touched are the arrays they were, and so is what is made of them. */
function ofList<L extends object, T>(make: (list: L) => T): (list: L) => T {
  const last = lastMade<T>();
  return (list) => last(list, [], () => make(list));
}

function conduitOf(flow: Flow): readonly string[] {
  return flow.conduit === undefined ? [] : [flow.conduit];
}

const byIdMade = lastMade<ReadonlyMap<string, unknown>>();

function byId<T extends { readonly id: string }>(entities: readonly T[]): ReadonlyMap<string, T> {
  const make = (): ReadonlyMap<string, T> => new Map(entities.map((entity) => [entity.id, entity] as const));
  return byIdMade(entities, [], make) as ReadonlyMap<string, T>;
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
