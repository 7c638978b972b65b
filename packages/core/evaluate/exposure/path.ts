/** A path as references, hop by hop. */
import { itemAt } from '../../lib/pages.ts';
import type { PlantIndex } from '../plant-index.ts';
import { NO_CONDUIT } from './hop-graph.ts';
import type { Ways } from './ways.ts';
import { NOWHERE, OUTSIDE, type Searched } from './searched.ts';

export interface Hop {
  /** null: from outside, through no conduit. */
  readonly from: string | null;
  readonly to: string;
  /** A conduit, or an asset with legs in both zones; null from outside, and between a zone and its parent that no conduit joins. */
  readonly through: string | null;
  /** SL-A of the conduit in RDF, 0 without one and over an asset. */
  readonly boundary: number;
  /** The least SL-A of the zone it leads into in IAC, UC and SI. */
  readonly zone: number;
  /** The greater of the two. */
  readonly strength: number;
}

/** The path to the zone at this position. */
export function pathTo(index: PlantIndex, ways: Ways, at: number): readonly Hop[] {
  const { strengths, found } = ways;
  const ref = (position: number): string => itemAt(index.places, position)?.ref ?? '';
  const hops: Hop[] = [];
  for (const to of zonesOnPath(found, at)) {
    const from = found.from[to] as number;
    const conduit = found.through[to] as number;
    const boundary = conduit === NO_CONDUIT ? 0 : (strengths.boundary[conduit] as number);
    const zone = strengths.zone[to] as number;
    hops.push({
      from: from === OUTSIDE ? null : ref(from),
      to: ref(to),
      through: passageRef(index, ways, conduit),
      boundary,
      zone,
      strength: Math.max(boundary, zone),
    });
  }
  return hops.reverse();
}

function passageRef(index: PlantIndex, { graph, bridges }: Ways, passage: number): string | null {
  if (passage === NO_CONDUIT) return null;
  if (passage >= graph.conduits) return bridges[passage - graph.conduits]?.asset ?? null;
  return itemAt(index.places, graph.zones + passage)?.ref ?? null;
}

/** Zones that the path to this one enters, the last first; none where it has no hop. */
export function zonesOnPath({ from }: Searched, at: number): readonly number[] {
  const zones: number[] = [];
  for (let to = at; to >= 0 && from[to] !== NOWHERE; to = from[to] as number) zones.push(to);
  return zones;
}

/** The first hop of the greatest strength. */
export function decidingHop(path: readonly Hop[]): number | null {
  if (path.length === 0) return null;
  const greatest = Math.max(...path.map(({ strength }) => strength));
  return path.findIndex(({ strength }) => strength === greatest);
}
