/**
 * What makes a zone harder to reach: the conduits and zones of which one SL-A higher raises the level needed. Only what
 * lies on the path shown can, since that path stays as easy while nothing on it changes.
 */
import { itemAt } from '../../lib/pages.ts';
import type { PlantIndex } from '../plant-index.ts';
import { NO_CONDUIT } from './hop-graph.ts';
import { zonesOnPath } from './path.ts';
import type { Strengths } from './searched.ts';
import { neededIn, type Ways } from './ways.ts';

export interface Raise {
  /** A conduit, whose RDF is meant, or a zone, whose IAC, UC and SI are. */
  readonly ref: string;
  /** SL-A as it is and as it would have to be. */
  readonly from: number;
  readonly to: number;
  /** The level an attacker would need then. */
  readonly needed: number;
}

const TOP = 4;

/** What raises it most first, then in the order of the path. */
export function raisesAt(index: PlantIndex, ways: Ways, at: number): readonly Raise[] {
  const raises = placesOnPath(ways, at).flatMap((place): readonly Raise[] => {
    const level = levelAt(ways, place);
    // One step makes a difference only where it stands as high as the whole path.
    if (level !== ways.found.least[at] || level >= TOP) return [];
    const needed = neededIn(ways.search(raised(ways, place), ways.starts), at);
    if (needed === null || needed <= level + 1) return [];
    return [{ ref: itemAt(index.places, place)?.ref ?? '', from: level, to: level + 1, needed }];
  });
  return raises.toSorted((a, b) => b.needed - a.needed);
}

/** Conduits and zones in the order in which the path meets them, each once. */
function placesOnPath({ found, graph }: Ways, at: number): readonly number[] {
  const places = zonesOnPath(found, at).flatMap((zone) => {
    const conduit = found.through[zone] as number;
    // Over an asset nobody judges a border that could be raised.
    const isJudged = conduit !== NO_CONDUIT && conduit < graph.conduits;
    return isJudged ? [zone, graph.zones + conduit] : [zone];
  });
  return [...new Set(places.reverse())];
}

/** @param place a zone, or behind the zones a conduit */
function levelAt({ graph, strengths }: Ways, place: number): number {
  return (place < graph.zones ? strengths.zone[place] : strengths.boundary[place - graph.zones]) ?? 0;
}

function raised({ graph, strengths }: Ways, place: number): Strengths {
  const zone = strengths.zone.slice();
  const boundary = strengths.boundary.slice();
  if (place < graph.zones) zone[place] = (zone[place] as number) + 1;
  else boundary[place - graph.zones] = (boundary[place - graph.zones] as number) + 1;
  return { zone, boundary };
}
