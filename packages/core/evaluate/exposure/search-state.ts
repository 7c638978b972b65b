/** What a search knows while it runs. */
import { NO_CONDUIT, type HopGraph } from './hop-graph.ts';
import { LEVELS, NOWHERE, UNREACHED, type Searched, type Strengths } from './searched.ts';

/** What every search of a graph writes over. */
export interface Room {
  /** Zones in the order in which they were reached, `count[REACHED]` of them. */
  readonly reached: Int32Array;
  /** The first `count[LISTED]` are zones no stronger than the level; `count[OPEN]` of them are not reached. */
  readonly open: Int32Array;
  readonly count: Int32Array;
  /** By conduit kept whole: the zone from which it was crossed at this level, -1 not yet, BOTH when its sender was reached too. */
  readonly crossed: Int32Array;
}

export interface Search extends Searched, Room {
  readonly graph: HopGraph;
  readonly boundary: Uint8Array;
  /** By zone: its strength, and SHUT when it is reached, so that one look tells whether a hop into it leads on. */
  readonly gate: Uint8Array;
}

/** Positions in `count`. */
export const REACHED = 0;
export const LISTED = 1;
export const OPEN = 2;
/** In `gate`. */
export const SHUT = LEVELS;
/** In `crossed`. */
export const BOTH = -2;

export function roomFor({ zones, conduits, open }: HopGraph): Room {
  return {
    reached: new Int32Array(zones),
    open: new Int32Array(zones),
    count: new Int32Array(3),
    crossed: new Int32Array(open.items.length === 0 ? 0 : conduits),
  };
}

export function begin(room: Room, graph: HopGraph, { boundary, zone }: Strengths): Search {
  room.count.fill(0);
  const least = new Uint8Array(graph.zones).fill(UNREACHED);
  const from = new Int32Array(graph.zones).fill(NOWHERE);
  const through = new Int32Array(graph.zones).fill(NO_CONDUIT);
  return { ...room, graph, boundary, gate: zone.slice(), least, from, through };
}

export function settle(search: Search, from: number, to: number, conduit: number, level: number): void {
  const { count, reached, gate, least } = search;
  gate[to] = SHUT;
  least[to] = level;
  search.from[to] = from;
  search.through[to] = conduit;
  const at = count[REACHED] as number;
  reached[at] = to;
  count[REACHED] = at + 1;
}

/** The zones that are not reached and that a hop can reach at this level. */
export function widen({ open, gate, count }: Search, level: number): void {
  let length = 0;
  for (let zone = 0; zone < gate.length; zone++) {
    open[length] = zone;
    // Written whatever it is and kept or not: half of them are, and a jump that cannot be foreseen costs more.
    length += ((gate[zone] as number) - level - 1) >>> 31;
  }
  count[LISTED] = length;
  count[OPEN] = length;
}
