/**
 * Exposure (3.11): the level an attacker needs to reach each zone, the way he would take and the hop that decides it. A
 * screening index: it feeds nothing back into SL-T, and says nothing of what happens once he is there.
 */
import { itemAt } from '../../lib/pages.ts';
import { plantOf } from '../../model/entities.ts';
import type { Place } from '../place.ts';
import type { PlantIndex } from '../plant-index.ts';
import { FR_ORDER } from '../row-table.ts';
import { bridgesOf } from './bridges.ts';
import { sidesOf } from './elsewhere.ts';
import { entryPoints, startsOf, undecidedZones, type EntryPoint } from './entry-points.ts';
import { hopsOfPlant, strengthsOf, type ExposureReading } from './hops-of-plant.ts';
import { searcherOf } from './search.ts';
import type { Starts, Strengths } from './searched.ts';
import { highest, standingOf, type Searches, type Standing } from './standing.ts';
import type { Ways } from './ways.ts';

export interface ZoneExposure extends Standing {
  readonly ref: string;
  /** The highest SL-T of IAC, UC, SI and RDF that is known; null where none is. */
  readonly target: number | null;
  /** Against attackers who do not enter at the zone itself; the same where none does, or where it is no easier. */
  readonly fromElsewhere: Standing;
}

/** Whether the easiest way is to enter at the zone itself, so that from elsewhere there is another one. */
export function isEntered({ ref, path: [first] }: ZoneExposure): boolean {
  return first?.from === null && first.to === ref;
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

export function exposureOf(index: PlantIndex, reading: ExposureReading): Exposure {
  const bridges = bridgesOf(index);
  const graph = hopsOfPlant(index, bridges);
  const points = entryPoints(index);
  const starts = startsOf(points);
  const strengths = strengthsOf(index, graph, reading);
  const undecided = undecidedZones(index);
  const search = searcherOf(graph);
  const { conduits, flows } = plantOf(index.entities);
  const hasTraffic = conduits.length > 0 || flows.length > 0;
  const found = search(strengths, starts);
  const ways = { graph, hasTraffic, bridges, strengths, starts, search, found };
  const best = strengthsOf(index, graph, 'upper');
  const searches = searchesOf(ways, best, withEntered(index, starts, undecided));
  const zones = Array.from({ length: graph.zones }, (_, at) => at).filter(
    (at) => (itemAt(index.places, at) as Place).zone?.kind !== 'external',
  );
  return {
    reading,
    entryPoints: points,
    undecided,
    zones: zones.map((at) => zoneExposure(index, ways, searches, at)),
    ways,
  };
}

/** From all entry points, and for each zone from those elsewhere. */
interface FromBoth {
  readonly anywhere: Searches;
  readonly elsewhere: Searches;
}

/** @param open starts with every undecided zone; null in most plants, and then nothing is searched twice */
function searchesOf({ search, strengths, starts }: Ways, best: Strengths, open: Starts | null): FromBoth {
  const found = sidesOf(search, strengths, starts);
  const upper = sidesOf(search, best, starts);
  const entered = open === null ? found : sidesOf(search, strengths, open);
  const enteredUpper = open === null ? upper : sidesOf(search, best, open);
  const each = (side: keyof FromBoth): Searches => ({
    found: found[side],
    upper: upper[side],
    entered: entered[side],
    enteredUpper: enteredUpper[side],
  });
  return { anywhere: each('anywhere'), elsewhere: each('elsewhere') };
}

/** null where nothing is undecided. */
function withEntered(index: PlantIndex, starts: Starts, undecided: readonly string[]): Starts | null {
  if (undecided.length === 0) return null;
  const more = undecided.map((ref) => index.position.get(ref) as number);
  return { ...starts, entered: [...starts.entered, ...more] };
}

function zoneExposure(index: PlantIndex, ways: Ways, from: FromBoth, at: number): ZoneExposure {
  const { ref, target } = itemAt(index.places, at) as Place;
  const levels = DECIDING_FRS.map((fr) => target.levels[fr] ?? null);
  const standing = (searches: Searches): Standing => standingOf(index, ways, searches, levels, at);
  return {
    ref,
    target: highest(levels),
    ...standing(from.anywhere),
    fromElsewhere: standing(from.elsewhere),
  };
}

const DECIDING_FRS = (['IAC', 'UC', 'SI', 'RDF'] as const).map((fr) => FR_ORDER.indexOf(fr));
