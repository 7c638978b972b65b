/** What a search knows while it runs. */
import { NO_CONDUIT, type HopGraph } from './hop-graph.ts';
import { LEVELS, NOWHERE, UNREACHED, type Searched, type Strengths } from './searched.ts';

/** What every search of a graph writes over. */
export interface Room {
  /** Zones in the order in which they were reached, `count[REACHED]` of them. */
  readonly reached: Int32Array;
  /** The first `count[LISTED]` are zones no stronger than the level; of those not reached none is missing. */
  readonly open: Int32Array;
  /** By REACHED, LISTED and OPEN, which is how many are open, or a few more. */
  readonly count: Int32Array;
  /** Zones from weak to strong; where each strength begins, and the end. */
  readonly byStrength: Int32Array;
  readonly first: Int32Array;
  /** By passage: its strength, and 0 behind them for a hop through none. */
  readonly boundary: Uint8Array;
  /** By passage kept whole: the zone from which it was crossed at this level, -1 not yet, BOTH when its sender was reached too. */
  readonly crossed: Int32Array;
  /** By zone: its strength, and SHUT when it is reached, so that one look tells whether a hop into it leads on. */
  readonly gate: Uint8Array;
}

export interface Search extends Searched, Room {
  readonly graph: HopGraph;
}

/** Positions in `count`. */
export const REACHED = 0;
export const LISTED = 1;
export const OPEN = 2;
/** In `gate`. */
export const SHUT = LEVELS;
/** In `crossed`. */
export const BOTH = -2;

export function roomFor({ zones, passages, open }: HopGraph): Room {
  return {
    reached: new Int32Array(zones),
    open: new Int32Array(zones),
    count: new Int32Array(3),
    byStrength: new Int32Array(zones),
    first: new Int32Array(LEVELS + 1),
    boundary: new Uint8Array(passages + 1),
    crossed: new Int32Array(open.items.length === 0 ? 0 : passages),
    gate: new Uint8Array(zones),
  };
}

export function begin(room: Room, graph: HopGraph, { boundary, zone }: Strengths): Search {
  room.count.fill(0);
  room.boundary.set(boundary.subarray(0, graph.passages));
  room.gate.set(zone);
  sortByStrength(room, zone);
  const least = new Uint8Array(graph.zones).fill(UNREACHED);
  const from = new Int32Array(graph.zones).fill(NOWHERE);
  const through = new Int32Array(graph.zones).fill(NO_CONDUIT);
  return { ...room, graph, least, from, through };
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

/** Zones of this strength can be reached from this level on. */
export function widen({ open, count, byStrength, first }: Search, level: number): void {
  const from = first[level] as number;
  const to = first[level + 1] as number;
  const listed = count[LISTED] as number;
  open.set(byStrength.subarray(from, to), listed);
  count[LISTED] = listed + to - from;
  count[OPEN] = (count[OPEN] as number) + to - from;
}

function sortByStrength({ byStrength, first }: Room, zone: Uint8Array): void {
  first.fill(0);
  for (let at = 0; at < zone.length; at++) {
    const above = (zone[at] as number) + 1;
    first[above] = (first[above] as number) + 1;
  }
  for (let level = 1; level <= LEVELS; level++)
    first[level] = (first[level] as number) + (first[level - 1] as number);
  const next = first.slice();
  for (let at = 0; at < zone.length; at++) {
    const level = zone[at] as number;
    const to = next[level] as number;
    byStrength[to] = at;
    next[level] = to + 1;
  }
}
