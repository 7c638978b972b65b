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

/** How hard a zone is to reach, and one of the easiest ways there. */
export interface Reach {
  /** 1 to 5, 5 beyond SL 4; null where no path leads there. */
  readonly needed: number | null;
  readonly path: readonly Hop[];
  readonly deciding: number | null;
}

/** `slTarget`: one that nobody set; `entryFacts`: whether attackers enter an undecided zone. */
export type UnknownBecause = 'slTarget' | 'entryFacts';

export interface ZoneExposure {
  readonly ref: string;
  /** 1 to 5, 5 beyond SL 4; null where no path leads there. */
  readonly needed: number | null;
  /** The same if all that is undetermined were met; never lower. */
  readonly neededUpper: number | null;
  /** The highest SL-T of IAC, UC, SI and RDF that is known; null where none is. */
  readonly target: number | null;
  /** Needed is no higher than the target; null where nobody knows. */
  readonly exposed: boolean | null;
  readonly exposedUpper: boolean | null;
  /** What decides where `exposed` is null; null where it is known. */
  readonly unknownBecause: UnknownBecause | null;
  /** From outside or an external zone; empty where no path leads there. */
  readonly path: readonly Hop[];
  /** The first hop of the greatest strength, by its position in the path; null where there is none. */
  readonly deciding: number | null;
  /** The same if attackers entered every undecided zone, where that is easier: its path begins in one. Else null. */
  readonly ifEntered: Reach | null;
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
  const best = strengthsOf(index, graph, 'upper');
  const undecided = undecidedZones(index);
  const search = searcherOf(graph);
  const ways = { graph, strengths, starts, search, found: search(strengths, starts) };
  const upper = search(best, starts);
  const open = withEntered(index, starts, undecided);
  const searches: Searches = {
    ways,
    upper,
    // Nothing is undecided in most plants, and then nothing is searched twice.
    entered: open === null ? ways.found : search(strengths, open),
    enteredUpper: open === null ? upper : search(best, open),
  };
  const zones = Array.from({ length: graph.zones }, (_, at) => at).filter(
    (at) => (itemAt(index.places, at) as Place).zone?.kind !== 'external',
  );
  return {
    reading,
    entryPoints: points,
    undecided,
    zones: zones.map((at) => zoneExposure(index, searches, at)),
    ways,
  };
}

/** By strengths as they are read and in `upper`; by entry points as they are known, and with every undecided zone. */
interface Searches {
  readonly ways: Ways;
  readonly upper: Searched;
  readonly entered: Searched;
  readonly enteredUpper: Searched;
}

/** null where nothing is undecided. */
function withEntered(index: PlantIndex, starts: Starts, undecided: readonly string[]): Starts | null {
  if (undecided.length === 0) return null;
  const more = undecided.map((ref) => index.position.get(ref) as number);
  return { ...starts, entered: [...starts.entered, ...more] };
}

function zoneExposure(index: PlantIndex, searches: Searches, at: number): ZoneExposure {
  const { ways, upper, entered, enteredUpper } = searches;
  const { ref, target } = itemAt(index.places, at) as Place;
  const levels = DECIDING_FRS.map((fr) => target.levels[fr] ?? null);
  const needed = neededIn(ways.found, at);
  const neededUpper = neededIn(upper, at);
  const path = pathTo(index, ways, at);
  const known = isExposed(needed, levels);
  const exposed = ifSame(known, isExposed(neededIn(entered, at), levels));
  return {
    ref,
    needed,
    neededUpper,
    target: highest(levels),
    exposed,
    exposedUpper: ifSame(isExposed(neededUpper, levels), isExposed(neededIn(enteredUpper, at), levels)),
    unknownBecause: unknownBecause(known, exposed),
    path,
    deciding: decidingHop(path),
    ifEntered: neededIn(entered, at) === needed ? null : reachOf(index, { ...ways, found: entered }, at),
  };
}

function reachOf(index: PlantIndex, ways: Ways, at: number): Reach {
  const path = pathTo(index, ways, at);
  return { needed: neededIn(ways.found, at), path, deciding: decidingHop(path) };
}

/** What is so whether or not attackers enter the undecided zones; else nobody knows. */
function ifSame(without: boolean | null, entered: boolean | null): boolean | null {
  return without === entered ? without : null;
}

function unknownBecause(known: boolean | null, exposed: boolean | null): UnknownBecause | null {
  if (exposed !== null) return null;
  return known === null ? 'slTarget' : 'entryFacts';
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
