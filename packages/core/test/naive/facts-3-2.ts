/** docs/rules.md 3.2: facts and conditions. */
import type { Answer, Fact } from '../../model/plant.ts';
import {
  assetsIn,
  rowNamed,
  zoneAndAbove,
  isPast,
  type LonePlace,
  type Place,
  type Told,
  type World,
} from './world.ts';

export type FactState = 'true' | 'false' | 'unknown' | 'unstated';

/**
 * 3.2: the nearest statement. A zone, an external one too: itself, its parent, …, the site.
 * A conduit uses only its own, and of a place that is neither nothing is stated.
 */
export function nearestStatement(world: Told, place: Place | LonePlace, fact: string): Fact | undefined {
  if (place.kind === 'lone') return undefined;
  if (place.kind === 'conduit') return place.conduit.facts?.[fact];
  for (const zone of zoneAndAbove(world, place.zone)) {
    const statement = zone.facts?.[fact];
    if (statement !== undefined) return statement;
  }
  return world.plant.site?.facts?.[fact];
}

/** 3.2: what the fact is at the place, with a false one turned true where an answer or the model says so. */
export function factAt(world: World, place: Place, fact: string): FactState {
  const statement = nearestStatement(world, place, fact);
  if (statement === undefined) return 'unstated';
  const value = typeof statement === 'object' ? statement.value : statement;
  if (typeof statement === 'object' && isPast(statement.expires, world.asOf)) return 'unknown';
  if (value === 'unknown') return 'unknown';
  if (value === true) return 'true';
  if (turnedByAnswer(world, place, fact)) return 'true';
  if (shownByModel(world, place, fact)) return 'true';
  return 'false';
}

/** 3.2: what a fact cites, for the evidence of a notApplicable (3.3). */
export function evidenceOfFact(world: Told, place: Place | LonePlace, fact: string): readonly string[] {
  const statement = nearestStatement(world, place, fact);
  return typeof statement === 'object' ? (statement.evidence ?? []) : [];
}

/**
 * 3.2: the place itself has an answer, expired or not, other than notApplicable, to a row that depends on
 * the fact.
 */
function turnedByAnswer(world: World, place: Place, fact: string): boolean {
  return world.plant.answers
    .filter((answer) => answer.place === place.ref)
    .filter((answer) => rowNamed(world.catalog, answer.requirement)?.facts.includes(fact) === true)
    .some(saysApplicable);
}

/** An answer that cannot be read fails its own row (3.3) and must not change another: it turns nothing. */
function saysApplicable(answer: Answer): boolean {
  try {
    return answer.status !== 'notApplicable';
  } catch {
    return false;
  }
}

/** 3.2, the table: the model shows the opposite of a false fact. */
function shownByModel(world: World, place: Place, fact: string): boolean {
  if (fact === 'wireless') return wirelessShown(world, place);
  if (fact === 'untrustedAccess') return untrustedAccessShown(world, place);
  if (fact === 'processOutputs') return processOutputsShown(world, place);
  if (fact === 'humanAccess') return humanAccessShown(world, place);
  if (fact === 'remoteSessions') return remoteSessionsShown(world, place);
  return false;
}

function wirelessShown(world: World, place: Place): boolean {
  if (place.kind === 'conduit' && place.conduit.medium === 'wireless') return true;
  return assetsIn(world, place).some((asset) => asset.wireless === true);
}

function untrustedAccessShown(world: World, place: Place): boolean {
  const isExternal = (id: string) => world.plant.zones.find((zone) => zone.id === id)?.kind === 'external';
  if (place.kind === 'conduit') return place.conduit.joins.some(isExternal);
  const self = place.zone.id;
  return world.plant.conduits
    .filter((conduit) => conduit.joins.includes(self))
    .some((conduit) => conduit.joins.some((id) => id !== self && isExternal(id)));
}

function processOutputsShown(world: World, place: Place): boolean {
  return assetsIn(world, place)
    .filter((asset) => asset.type === 'controller' || asset.type === 'safety-controller')
    .some((asset) => asset.physicalOutputs === true);
}

function humanAccessShown(world: World, place: Place): boolean {
  return assetsIn(world, place).some((asset) => asset.type === 'hmi' || asset.type === 'workstation');
}

function remoteSessionsShown(world: World, place: Place): boolean {
  const interactive = world.plant.flows.filter((flow) => flow.interactive === true);
  if (place.kind === 'conduit') return interactive.some((flow) => flow.conduit === place.conduit.id);
  const self = place.zone.id;
  return interactive.some((flow) => {
    const from = zonesOfEnd(world, flow.from);
    return zonesOfEnd(world, flow.to).includes(self) && from.length > 0 && !from.includes(self);
  });
}

/** 3.2: an end `zone:x` is in zone x alone, an end `asset:a` in every zone of a. */
function zonesOfEnd(world: World, end: string): readonly string[] {
  const id = end.slice(end.indexOf(':') + 1);
  if (end.startsWith('zone:')) return [id];
  return world.plant.assets.find((asset) => asset.id === id)?.zones ?? [];
}
