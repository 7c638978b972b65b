/** The places of a plant made ready for judging, in one pass over each section. */
import { byKey } from '../lib/order.ts';
import type { Asset, Conduit, Plant, Zone } from '../model/plant.ts';
import type { RecordContext } from './answer-record.ts';
import type { AnswerSet } from './answer-set.ts';
import { statedFacts } from './facts.ts';
import {
  assetEffect,
  byPlace,
  decidingChecks,
  enteredZones,
  placesOfAsset,
  put,
  type AssetEffect,
  type AssetEffects,
  type Place,
} from './place.ts';
import {
  NOTHING_SEEN,
  countAsset,
  countFlowInto,
  countFlowThrough,
  shownFacts,
  type Counting,
  type Seen,
} from './shown-facts.ts';
import { conduitTarget } from './conduit-target.ts';
import { zoneTargets, type Target, type TargetGround } from './sl-target.ts';

/** @param setAt the answers given at a place */
export function buildPlaces(
  plant: Plant,
  context: RecordContext,
  setAt: (ref: string) => AnswerSet,
): readonly Place[] {
  const zones = [...plant.zones].sort(byKey((zone) => zone.id));
  const conduits = [...plant.conduits].sort(byKey((conduit) => conduit.id));
  const standing = standingOf(zones, conduits);
  const said = saidOf(plant, context, setAt);
  const zoneById = new Map(zones.map((zone) => [zone.id, zone] as const));
  const ground = groundOf(plant);
  const targets = zoneTargets(zoneById, ground);
  const isExternal = (id: string): boolean => zoneById.get(id)?.kind === 'external';
  const zonePlaces = zones.map((zone, position): Place => {
    const ref = `zone:${zone.id}`;
    const joined = standing.joinedTo[position] as readonly number[];
    const meetsExternal = joined.some((at) =>
      meetsExternalBeyond(conduits[at - zones.length] as Conduit, zone.id, isExternal),
    );
    return {
      ref,
      zone,
      conduit: null,
      parent: standing.zone(zone.parent),
      children: standing.children[position] as readonly number[],
      joined,
      ...said(ref, { conduit: null, meetsExternal }),
      facts: statedFacts(context, zone.facts),
      target: targets.get(zone.id) as Target,
    };
  });
  const conduitPlaces = conduits.map((conduit): Place => {
    const ref = `conduit:${conduit.id}`;
    const meetsExternal = conduit.joins.some(isExternal);
    const ofConduit = said(ref, { conduit, meetsExternal });
    return {
      ref,
      zone: null,
      conduit,
      parent: -1,
      children: [],
      joined: joinedZones(conduit, standing),
      ...ofConduit,
      facts: statedFacts(context, conduit.facts),
      target: conduitTarget({
        ...ground,
        conduit,
        suc: plant.suc,
        zone: (id) => zoneById.get(id),
        targetOf: (id) => targets.get(id),
        seen: ofConduit.seen,
      }),
    };
  });
  return [...zonePlaces, ...conduitPlaces];
}

function groundOf({ method, risk, scenarios }: Plant): TargetGround {
  const at = byPlace(scenarios);
  return { method, risk, scenariosAt: (ref) => at.get(ref) ?? [] };
}

interface Standing {
  /** Position of a zone by its id, -1 when there is none. */
  readonly zone: (id: string | undefined) => number;
  readonly children: readonly (readonly number[])[];
  /** By zone: positions of the conduits that join it. */
  readonly joinedTo: readonly (readonly number[])[];
}

function standingOf(zones: readonly Zone[], conduits: readonly Conduit[]): Standing {
  const at = new Map(zones.map((zone, position) => [zone.id, position] as const));
  const zone = (id: string | undefined): number => (id === undefined ? -1 : (at.get(id) ?? -1));
  const children = zones.map((): number[] => []);
  zones.forEach(({ parent }, position) => children[zone(parent)]?.push(position));
  const joinedTo = zones.map((): number[] => []);
  conduits.forEach((conduit, order) => {
    for (const id of new Set(conduit.joins)) joinedTo[zone(id)]?.push(zones.length + order);
  });
  return { zone, children, joinedTo };
}

function joinedZones(conduit: Conduit, standing: Standing): readonly number[] {
  return [...new Set(conduit.joins)].map(standing.zone).filter((at) => at >= 0);
}

/** The conduit joins this zone and another one that is external. */
function meetsExternalBeyond(conduit: Conduit, zone: string, isExternal: (id: string) => boolean): boolean {
  return conduit.joins.some((id) => id !== zone && isExternal(id));
}

type Said = Pick<Place, 'meetsExternal' | 'seen' | 'shown' | 'own' | 'checks' | 'atAssets'>;
type Meeting = Pick<Place, 'conduit' | 'meetsExternal'>;

const NO_EFFECTS: AssetEffects = new Map();

/** What is said and seen at a place, by its ref. */
function saidOf(
  plant: Plant,
  context: RecordContext,
  setAt: (ref: string) => AnswerSet,
): (ref: string, meeting: Meeting) => Said {
  const assets = new Map(plant.assets.map((asset) => [asset.id, asset] as const));
  const seenAt = countedByPlace(plant, assets);
  const effects = effectsByPlace(plant, context, assets);
  const checks = byPlace(plant.checks);
  const { factBit } = context.table;
  return (ref, { conduit, meetsExternal }) => {
    const seen = seenAt.get(ref) ?? NOTHING_SEEN;
    return {
      meetsExternal,
      seen,
      shown: shownFacts(factBit, { seen, conduit, meetsExternal }),
      own: setAt(ref),
      checks: decidingChecks(context, checks.get(ref) ?? []),
      atAssets: effects.get(ref) ?? NO_EFFECTS,
    };
  };
}

function countedByPlace(plant: Plant, assets: ReadonlyMap<string, Asset>): ReadonlyMap<string, Seen> {
  const counted = new Map<string, Counting>();
  const at = (ref: string): Counting => {
    let seen = counted.get(ref);
    if (seen === undefined) counted.set(ref, (seen = { ...NOTHING_SEEN }));
    return seen;
  };
  for (const asset of plant.assets) for (const ref of placesOfAsset(asset)) countAsset(at(ref), asset, 1);
  for (const flow of plant.flows) {
    if (flow.conduit !== undefined) countFlowThrough(at(`conduit:${flow.conduit}`), flow, 1);
    for (const id of enteredZones(flow, (asset) => assets.get(asset)))
      countFlowInto(at(`zone:${id}`), flow, 1);
  }
  return counted;
}

function effectsByPlace(
  plant: Plant,
  context: RecordContext,
  assets: ReadonlyMap<string, Asset>,
): ReadonlyMap<string, AssetEffects> {
  const effects = new Map<string, Map<number, AssetEffect[]>>();
  for (const answer of plant.answers) {
    if (!answer.place.startsWith('asset:')) continue;
    const asset = assets.get(answer.place.slice('asset:'.length));
    const row = context.table.find.get(answer.requirement);
    if (asset === undefined || row === undefined) continue;
    const effect = assetEffect(context, asset.id, answer);
    for (const ref of placesOfAsset(asset)) {
      let atPlace = effects.get(ref);
      if (atPlace === undefined) effects.set(ref, (atPlace = new Map()));
      put(atPlace, row, effect);
    }
  }
  return effects;
}
