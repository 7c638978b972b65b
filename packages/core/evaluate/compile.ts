/**
 * From a plant to an index that holds every verdict. `compile` is a pure function of plant, catalog and day;
 * `update` (update.ts) gives the same index for a changed plant, judging again only what the change reached.
 */
import type { Catalog } from '../catalog/catalog.ts';
import { byKey } from '../lib/order.ts';
import type { Answer, Asset, Conduit, Flow, Plant, Zone } from '../model/plant.ts';
import { evidenceRecord, type EvidenceRecord, type RecordContext } from './answer-record.ts';
import { NO_ANSWERS, type AnswerSet } from './answer-set.ts';
import { NOTHING_STATED, statedFacts, type StatedFacts } from './facts.ts';
import { judgePlace, type Judged } from './judge.ts';
import {
  byPlace,
  decidingChecks,
  enteredZones,
  placesOfAsset,
  rollUpOf,
  setOf,
  type Place,
} from './place.ts';
import { rowTable, type RowTable } from './row-table.ts';
import { shownFacts } from './shown-facts.ts';
import { conduitTarget, zoneTarget, type Target } from './sl-target.ts';

export interface PlantIndex {
  readonly plant: Plant;
  readonly catalog: Catalog;
  readonly asOf: string;
  readonly context: RecordContext;
  readonly organisation: AnswerSet;
  readonly site: AnswerSet;
  readonly siteFacts: StatedFacts;
  /** Zones by id, then conduits by id. */
  readonly places: readonly Place[];
  /** Position of a place by its ref. */
  readonly position: ReadonlyMap<string, number>;
  readonly assets: ReadonlyMap<string, Asset>;
  /** The judgement of each place, at its position. */
  readonly judged: readonly Judged[];
}

/**
 * Judges the plant.
 * @param asOf the day, `YYYY-MM-DD`
 */
export function compile(plant: Plant, catalog: Catalog, asOf: string): PlantIndex {
  const context = recordContext(plant, rowTable(catalog, plant.overlays), asOf);
  const answers = byPlace(plant.answers);
  const answersAt = (ref: string): readonly Answer[] => answers.get(ref) ?? [];
  const places = buildPlaces(plant, context, answersAt);
  const unjudged: Omit<PlantIndex, 'judged'> = {
    plant,
    catalog,
    asOf,
    context,
    organisation: setOf(context, answersAt('organisation')),
    site: setOf(context, answersAt('site')),
    siteFacts: statedFacts(context, plant.site?.facts),
    places,
    position: positionsOf(places),
    assets: new Map(plant.assets.map((asset) => [asset.id, asset] as const)),
  };
  return { ...unjudged, judged: places.map((place) => judgeAt(unjudged, place)) };
}

/** What answers and facts are read against on this day. */
export function recordContext(plant: Plant, table: RowTable, asOf: string): RecordContext {
  const evidence = new Map<string, EvidenceRecord | null>();
  for (const item of plant.evidence) evidence.set(item.id, evidenceRecord(asOf, item));
  const measures = new Map(plant.measures.map((measure) => [measure.id, measure] as const));
  return { asOf, table, evidence, measures };
}

function positionsOf(places: readonly Place[]): ReadonlyMap<string, number> {
  return new Map(places.map((place, position) => [place.ref, position] as const));
}

/** Judges the place at which `place` stands, with what it takes from above. */
export function judgeAt(index: Omit<PlantIndex, 'judged'>, place: Place): Judged {
  const { zone, conduit } = place;
  const { table } = index.context;
  const ancestors = zone === null ? [] : ancestorsOf(index.places, place);
  const takes = zone?.kind !== 'external';
  return judgePlace({
    ref: place.ref,
    table,
    own: place.own,
    above: takes ? withoutEmpty([...ancestors.map((p) => p.own), index.site, index.organisation]) : [],
    facts: zone === null ? [place.facts] : [place.facts, ...ancestors.map((p) => p.facts), index.siteFacts],
    shown: place.shown,
    checks: place.checks,
    rollUp: place.rollUp,
    communicationOnly: conduit !== null && place.assets.length === 0,
    asked: (row) => isAsked(table, row, place),
  });
}

function withoutEmpty(sets: readonly AnswerSet[]): readonly AnswerSet[] {
  return sets.filter((set) => set !== NO_ANSWERS);
}

/** Parent, grandparent, …; a loop, which the reader refuses, ends the walk. */
export function ancestorsOf(places: readonly Place[], place: Place): readonly Place[] {
  const ancestors: Place[] = [];
  for (let at = place.parent; at >= 0;) {
    const parent = places[at] as Place;
    if (parent === place || ancestors.includes(parent)) break;
    ancestors.push(parent);
    at = parent.parent;
  }
  return ancestors;
}

/** An overlay row is asked of zones of its kinds and at its places (3.1). */
function isAsked(table: RowTable, row: number, place: Place): boolean {
  const entry = table.overlays[row - table.overlayStart];
  if (entry === undefined) return false;
  const { kinds, places } = entry.row;
  if (kinds !== undefined && (place.zone === null || !kinds.includes(place.zone.kind))) return false;
  return places === undefined || places.includes(place.ref);
}

function buildPlaces(
  plant: Plant,
  context: RecordContext,
  answersAt: (ref: string) => readonly Answer[],
): readonly Place[] {
  const zones = [...plant.zones].sort(byKey((zone) => zone.id));
  const conduits = [...plant.conduits].sort(byKey((conduit) => conduit.id));
  const checks = byPlace(plant.checks);
  const members = membersOf(plant);
  const zoneAt = new Map(zones.map((zone, position) => [zone.id, position] as const));
  const zoneById = new Map(zones.map((zone) => [zone.id, zone] as const));
  const children = zones.map((): number[] => []);
  zones.forEach((zone, position) => {
    const parent = zone.parent === undefined ? undefined : zoneAt.get(zone.parent);
    if (parent !== undefined) children[parent]?.push(position);
  });
  const joinedTo = zones.map((): number[] => []);
  conduits.forEach((conduit, order) => {
    for (const id of new Set(conduit.joins)) joinedTo[zoneAt.get(id) ?? -1]?.push(zones.length + order);
  });
  const said = (ref: string, assets: readonly Asset[]) => ({
    own: setOf(context, answersAt(ref)),
    checks: decidingChecks(context, checks.get(ref) ?? []),
    rollUp: rollUpOf(context, assets, answersAt),
    assets,
    flows: members.flows.get(ref) ?? [],
  });
  const { factBit } = context.table;
  const targets = zoneTargets(plant, zoneById);
  const isExternal = (id: string): boolean => zoneById.get(id)?.kind === 'external';
  const zonePlaces = zones.map((zone, position): Place => {
    const ref = `zone:${zone.id}`;
    const parts = said(ref, members.assets.get(ref) ?? []);
    const joined = joinedTo[position] as readonly number[];
    const meetsExternal = joined.some((at) =>
      meetsExternalBeyond(conduits[at - zones.length] as Conduit, zone.id, isExternal),
    );
    return {
      ref,
      zone,
      conduit: null,
      parent: zone.parent === undefined ? -1 : (zoneAt.get(zone.parent) ?? -1),
      children: children[position] as readonly number[],
      joined,
      ...parts,
      facts: zone.facts === undefined ? NOTHING_STATED : statedFacts(context, zone.facts),
      shown: shownFacts(factBit, { ...parts, conduit: null, meetsExternal }),
      target: targets.get(zone.id) as Target,
    };
  });
  const conduitPlaces = conduits.map((conduit): Place => {
    const ref = `conduit:${conduit.id}`;
    const parts = said(ref, members.assets.get(ref) ?? []);
    return {
      ref,
      zone: null,
      conduit,
      parent: -1,
      children: [],
      joined: [...new Set(conduit.joins)].map((id) => zoneAt.get(id) ?? -1).filter((at) => at >= 0),
      ...parts,
      facts: conduit.facts === undefined ? NOTHING_STATED : statedFacts(context, conduit.facts),
      shown: shownFacts(factBit, { ...parts, conduit, meetsExternal: conduit.joins.some(isExternal) }),
      target: conduitTarget({
        conduit,
        method: plant.method,
        suc: plant.suc,
        zone: (id) => zoneById.get(id),
        targetOf: (id) => targets.get(id),
        flows: parts.flows,
      }),
    };
  });
  return [...zonePlaces, ...conduitPlaces];
}

/** The conduit joins this zone and another one that is external. */
export function meetsExternalBeyond(
  conduit: Conduit,
  zone: string,
  isExternal: (id: string) => boolean,
): boolean {
  return conduit.joins.some((id) => id !== zone && isExternal(id));
}

function zoneTargets(plant: Plant, zoneById: ReadonlyMap<string, Zone>): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  const open = new Set<string>();
  const targetOf = (zone: Zone): Target => {
    const known = targets.get(zone.id);
    if (known !== undefined) return known;
    open.add(zone.id);
    const parent = zone.parent === undefined ? undefined : zoneById.get(zone.parent);
    const ofParent = parent === undefined || open.has(parent.id) ? null : targetOf(parent);
    const target = zoneTarget(zone, plant.method, ofParent);
    open.delete(zone.id);
    targets.set(zone.id, target);
    return target;
  };
  for (const zone of zoneById.values()) targetOf(zone);
  return targets;
}

interface Members {
  readonly assets: ReadonlyMap<string, readonly Asset[]>;
  readonly flows: ReadonlyMap<string, readonly Flow[]>;
}

function membersOf(plant: Plant): Members {
  const byId = new Map(plant.assets.map((asset) => [asset.id, asset] as const));
  const assets = new Map<string, Asset[]>();
  const flows = new Map<string, Flow[]>();
  const put = <T>(groups: Map<string, T[]>, ref: string, value: T): void => {
    const group = groups.get(ref);
    if (group === undefined) groups.set(ref, [value]);
    else group.push(value);
  };
  for (const asset of plant.assets) for (const ref of placesOfAsset(asset)) put(assets, ref, asset);
  for (const flow of plant.flows)
    for (const ref of placesOfFlow(flow, (id) => byId.get(id))) put(flows, ref, flow);
  return { assets, flows };
}

/** Places at which a flow is seen: its conduit, and the zones it enters from outside. */
export function placesOfFlow(flow: Flow, asset: (id: string) => Asset | undefined): readonly string[] {
  const zones = enteredZones(flow, asset).map((id) => `zone:${id}`);
  return flow.conduit === undefined ? zones : [`conduit:${flow.conduit}`, ...zones];
}
