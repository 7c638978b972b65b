/** What was searched, for who asks further. */
import type { Bridge } from './bridges.ts';
import type { HopGraph } from './hop-graph.ts';
import { startsElsewhere } from './elsewhere.ts';
import type { Searcher } from './search.ts';
import { UNREACHED, type Searched, type Starts, type Strengths } from './searched.ts';

export interface Ways {
  readonly graph: HopGraph;
  /** Whether the plant states a conduit or a flow at all. */
  readonly hasTraffic: boolean;
  /** By what stands behind the conduits of the graph. */
  readonly bridges: readonly Bridge[];
  readonly strengths: Strengths;
  readonly starts: Starts;
  readonly search: Searcher;
  readonly found: Searched;
}

/** The same for an attacker who does not enter at the zone itself. */
export function waysElsewhere(ways: Ways, zone: number): Ways {
  const starts = startsElsewhere(ways.starts, zone);
  return { ...ways, starts, found: ways.search(ways.strengths, starts) };
}

export function neededIn({ least }: Searched, at: number): number | null {
  const level = least[at] ?? UNREACHED;
  return level === UNREACHED ? null : level + 1;
}
