/**
 * Exposure (3.11): the level an attacker needs to reach each zone, the way he would take and the hop that decides it. A
 * screening index: it feeds nothing back into SL-T, and says nothing of what happens once he is there.
 */
import { itemAt } from '../../lib/pages.ts';
import type { Place } from '../place.ts';
import type { PlantIndex } from '../plant-index.ts';
import { FR_ORDER } from '../row-table.ts';
import { entryPoints, startsOf, undecidedZones, type EntryPoint } from './entry-points.ts';
import type { HopGraph } from './hop-graph.ts';
import { hopsOfPlant, strengthsOf, type ExposureReading } from './hops-of-plant.ts';
import { decidingHop, pathTo, type Hop } from './path.ts';
import { searcherOf, type Searcher } from './search.ts';
import { UNREACHED, type Searched, type Starts, type Strengths } from './searched.ts';

export interface ZoneExposure {
  readonly ref: string;
  /** 1 to 5, 5 beyond SL 4; null where no path leads there. */
  readonly needed: number | null;
  /** The same if all that is undetermined were met; never lower. */
  readonly neededUpper: number | null;
  /** The highest SL-T of IAC, UC, SI and RDF that is known; null where none is. */
  readonly target: number | null;
  /** Needed is no higher than the target; null where a target that nobody set would decide. */
  readonly exposed: boolean | null;
  readonly exposedUpper: boolean | null;
  /** From outside or an external zone; empty where no path leads there. */
  readonly path: readonly Hop[];
  /** The first hop of the greatest strength, by its position in the path; null where there is none. */
  readonly deciding: number | null;
}

export interface Exposure {
  readonly reading: ExposureReading;
  readonly entryPoints: readonly EntryPoint[];
  /** Zones that would be entry points if a fact nobody states were true. */
  readonly undecided: readonly string[];
  /** Every zone that is not external, in the order of the index. */
  readonly zones: readonly ZoneExposure[];
  readonly ways: Ways;
}

/** What was searched, for who asks further. */
export interface Ways {
  readonly graph: HopGraph;
  readonly strengths: Strengths;
  readonly starts: Starts;
  readonly search: Searcher;
  readonly found: Searched;
}

export function exposureOf(index: PlantIndex, reading: ExposureReading): Exposure {
  const graph = hopsOfPlant(index);
  const points = entryPoints(index);
  const starts = startsOf(points);
  const strengths = strengthsOf(index, graph, reading);
  const search = searcherOf(graph);
  const ways = { graph, strengths, starts, search, found: search(strengths, starts) };
  const upper = search(strengthsOf(index, graph, 'upper'), starts);
  const zones = Array.from({ length: graph.zones }, (_, at) => at).filter(
    (at) => (itemAt(index.places, at) as Place).zone?.kind !== 'external',
  );
  return {
    reading,
    entryPoints: points,
    undecided: undecidedZones(index),
    zones: zones.map((at) => zoneExposure(index, ways, upper, at)),
    ways,
  };
}

function zoneExposure(index: PlantIndex, ways: Ways, upper: Searched, at: number): ZoneExposure {
  const { ref, target } = itemAt(index.places, at) as Place;
  const levels = DECIDING_FRS.map((fr) => target.levels[fr] ?? null);
  const needed = neededIn(ways.found, at);
  const neededUpper = neededIn(upper, at);
  const path = pathTo(index, ways, at);
  return {
    ref,
    needed,
    neededUpper,
    target: highest(levels),
    exposed: isExposed(needed, levels),
    exposedUpper: isExposed(neededUpper, levels),
    path,
    deciding: decidingHop(path),
  };
}

const DECIDING_FRS = (['IAC', 'UC', 'SI', 'RDF'] as const).map((fr) => FR_ORDER.indexOf(fr));

export function neededIn({ least }: Searched, at: number): number | null {
  const level = least[at] ?? UNREACHED;
  return level === UNREACHED ? null : level + 1;
}

function highest(levels: readonly (number | null)[]): number | null {
  const known = levels.filter((level) => level !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function isExposed(needed: number | null, levels: readonly (number | null)[]): boolean | null {
  if (needed === null) return false;
  if (needed <= (highest(levels) ?? 0)) return true;
  return levels.includes(null) && needed < UNREACHED ? null : false;
}
