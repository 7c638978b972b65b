/** The hops of a plant and what stands against them, from its index (3.11). */
import { eachItem, itemAt } from '../../lib/pages.ts';
import { entityOf, plantOf } from '../../model/entities.ts';
import type { Flow } from '../../model/plant.ts';
import { put, zonesOfEnd, type Place } from '../place.ts';
import type { PlantIndex } from '../plant-index.ts';
import { FR_ORDER } from '../row-table.ts';
import { NO_SL, READING_AT } from '../sl-achieved.ts';
import type { Bridge } from './bridges.ts';
import { hopGraph, type ConduitHops, type HopGraph } from './hop-graph.ts';
import type { Strengths } from './searched.ts';

/** A reading that can be asked for; `upper` goes with each. */
export const EXPOSURE_READINGS = ['claimed', 'evidenced'] as const;
export type ExposureReading = (typeof EXPOSURE_READINGS)[number];

export function isExposureReading(text: string): text is ExposureReading {
  return (EXPOSURE_READINGS as readonly string[]).includes(text);
}

const ZONE_FRS = (['IAC', 'UC', 'SI'] as const).map((fr) => FR_ORDER.indexOf(fr));
const BOUNDARY_FR = FR_ORDER.indexOf('RDF');

/** Zones by their position in the index, conduits by their position behind the zones, and behind them assets. */
export function hopsOfPlant(index: PlantIndex, bridges: readonly Bridge[]): HopGraph {
  const zones = placesOf(index, ({ zone }) => zone !== null);
  const conduits = placesOf(index, ({ conduit }) => conduit !== null);
  const permitted = permittedHops(index, zones);
  return hopGraph({
    parents: zones.map(({ parent }) => parent),
    conduits: conduits.map((place) => conduitHops(index, place, permitted)),
    bridges,
  });
}

function placesOf({ places }: PlantIndex, isOne: (place: Place) => boolean): readonly Place[] {
  return places.flat().filter(isOne);
}

function conduitHops({ position }: PlantIndex, place: Place, permitted: Permitted): ConduitHops {
  const oneWay = place.conduit?.oneWay;
  const at = (id: string): number => position.get(`zone:${id}`) ?? -1;
  const { listed, besides } = permitted(place);
  return {
    joins: place.joined,
    oneWay: oneWay === undefined ? null : { from: at(oneWay.from), to: at(oneWay.to) },
    listed: listed.length === 0 ? null : [...listed, ...besides],
  };
}

type Hop = readonly [from: number, to: number];
/** `listed`: by flows that name the conduit; `besides`: by flows that name none. */
type Permitted = (conduit: Place) => { readonly listed: readonly Hop[]; readonly besides: readonly Hop[] };

function permittedHops(index: PlantIndex, zones: readonly Place[]): Permitted {
  const { entities, position } = index;
  const { flows } = plantOf(entities);
  const positionsOf = (end: string): readonly number[] =>
    zonesOfEnd(end, (id) => entityOf(entities, 'asset', id)).map((id) => position.get(`zone:${id}`) ?? -1);
  const byConduit = Map.groupBy(flows, ({ conduit }) => conduit);
  const nameless = namelessHops(zones, byConduit.get(undefined) ?? [], positionsOf);
  return ({ conduit, joined }) => {
    const among = new Set(joined);
    const nearest = (zone: number): number => nearestJoined(zones, zone, among);
    const named = byConduit.get(conduit?.id) ?? [];
    const listed = [...distinctEnds(named, positionsOf)].flatMap(({ from, to }) =>
      crossing(from.map(nearest), to.map(nearest)),
    );
    return { listed, besides: listed.length === 0 ? [] : nameless(among) };
  };
}

/** Flows that name no conduit, as hops through one that joins both their ends. */
function namelessHops(
  zones: readonly Place[],
  flows: readonly Flow[],
  positionsOf: (end: string) => readonly number[],
): (among: ReadonlySet<number>) => readonly Hop[] {
  // By every zone in which one of them begins, those around it included: a conduit looks only at its own.
  const begun = new Map<number, Ends[]>();
  for (const ends of distinctEnds(flows, positionsOf))
    for (const zone of new Set(ends.from.flatMap((at) => withAround(zones, at)))) put(begun, zone, ends);
  return (among) => {
    const nearest = (zone: number): number => nearestJoined(zones, zone, among);
    const met = new Set([...among].flatMap((zone) => begun.get(zone) ?? []));
    return [...met].flatMap(({ from, to }) => crossing(from.map(nearest), to.map(nearest)));
  };
}

interface Ends {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Once for all flows between the same zones: a hostile plant repeats them by the thousand. */
function distinctEnds(
  flows: readonly Flow[],
  positionsOf: (end: string) => readonly number[],
): Iterable<Ends> {
  const distinct = new Map<string, Ends>();
  for (const flow of flows) {
    const ends = { from: positionsOf(flow.from), to: positionsOf(flow.to) };
    distinct.set(`${ends.from.join()} ${ends.to.join()}`, ends);
  }
  return distinct.values();
}

/** From each zone of one end to each of the other; those that are in none are left out. */
function crossing(from: readonly number[], to: readonly number[]): readonly Hop[] {
  const ends = [...new Set(to)].filter((zone) => zone >= 0);
  return [...new Set(from)]
    .filter((zone) => zone >= 0)
    .flatMap((a) => ends.flatMap((b): readonly Hop[] => (a === b ? [] : [[a, b]])));
}

/** The zone, or the nearest around it that the conduit joins; -1 where it joins none of them. */
function nearestJoined(zones: readonly Place[], zone: number, among: ReadonlySet<number>): number {
  return withAround(zones, zone).find((at) => among.has(at)) ?? -1;
}

/** The zone, its parent, …; a loop, which the reader refuses, ends the walk. */
function withAround(zones: readonly Place[], zone: number): readonly number[] {
  const chain: number[] = [];
  for (let at = zone; at >= 0 && !chain.includes(at); at = zones[at]?.parent ?? -1) chain.push(at);
  return chain;
}

/** What stands against hops in one reading; an SL-A that nothing asks for counts 0. */
export function strengthsOf(
  index: PlantIndex,
  graph: HopGraph,
  reading: ExposureReading | 'upper',
): Strengths {
  // Nobody judges what an asset sets against who goes from one of its legs to another: 0.
  const boundary = new Uint8Array(graph.passages);
  const zone = new Uint8Array(graph.zones);
  eachItem(index.places, (place, at) => {
    const level = (fr: number): number => slAAt(index, at, READING_AT[reading] + fr);
    if (place.conduit === null) zone[at] = Math.min(...ZONE_FRS.map(level));
    else boundary[at - graph.zones] = level(BOUNDARY_FR);
  });
  return { boundary, zone };
}

function slAAt({ judged }: PlantIndex, at: number, entry: number): number {
  const level = itemAt(judged, at)?.slA[entry] ?? NO_SL;
  return level === NO_SL ? 0 : level;
}
