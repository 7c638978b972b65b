/**
 * What makes a zone harder to reach: the conduits and zones of which one SL-A higher raises the level needed. Only what
 * lies on the path shown can, since that path stays as easy while nothing on it changes.
 */
import { itemAt } from '../../lib/pages.ts';
import type { PlantIndex } from '../plant-index.ts';
import { NO_CONDUIT } from './hop-graph.ts';
import { neededIn, type Ways } from './exposure.ts';
import { searchPaths, type Strengths } from './search.ts';

export interface Raise {
  /** A conduit, whose RDF is meant, or a zone, whose IAC, UC and SI are. */
  readonly ref: string;
  /** SL-A as it is and as it would have to be. */
  readonly from: number;
  readonly to: number;
  /** The level an attacker would need then. */
  readonly needed: number | null;
}

const TOP = 4;

/** What raises it most first, then in the order of the path. */
export function raisesAt(index: PlantIndex, ways: Ways, at: number): readonly Raise[] {
  const { least } = ways.found;
  const raises: Raise[] = [];
  for (let to = at; (ways.found.from[to] as number) >= 0; to = ways.found.from[to] as number) {
    const conduit = ways.found.through[to] as number;
    for (const place of [to, ...(conduit === NO_CONDUIT ? [] : [ways.graph.zones + conduit])]) {
      const level = levelAt(ways, place);
      // One step makes a difference only where it stands as high as the whole path.
      if (level !== least[at] || level >= TOP) continue;
      const needed = neededIn(searchPaths(ways.graph, raised(ways, place), ways.entries), at);
      if (needed !== null && needed <= level + 1) continue;
      raises.push({ ref: itemAt(index.places, place)?.ref ?? '', from: level, to: level + 1, needed });
    }
  }
  return raises.reverse().toSorted((a, b) => (b.needed ?? TOP + 2) - (a.needed ?? TOP + 2));
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
