/**
 * The easiest way to every zone (3.11): of all paths from an entry point the one whose greatest strength is least. There
 * are five strengths, so five queues emptied in turn take the place of a heap, and the search is linear in zones, joins
 * and flows.
 */
import { NO_CONDUIT, type HopGraph } from './hop-graph.ts';

/** What stands against a hop, 0 to 4: at the conduit it goes through, and at the zone it leads into. */
export interface Strengths {
  readonly boundary: Uint8Array;
  readonly zone: Uint8Array;
}

/** In `least`: no path leads there. */
export const UNREACHED = 5;

export interface Searched {
  /** By zone: the least over all paths of the greatest strength; UNREACHED without a path. */
  readonly least: Uint8Array;
  /** By zone: where the last hop of its path comes from; OUTSIDE, or NOWHERE where the attacker is and without a path. */
  readonly from: Int32Array;
  /** By zone: the conduit of that hop, or NO_CONDUIT. */
  readonly through: Int32Array;
}

/** In `from`. */
export const NOWHERE = -1;
export const OUTSIDE = -2;

/** Zones, by position, that attackers are in, and those that they enter from outside through no conduit. */
export interface Starts {
  readonly within: readonly number[];
  readonly entered: readonly number[];
}

const QUEUES = 5;

export function searchPaths(graph: HopGraph, strengths: Strengths, starts: Starts): Searched {
  const search = begin(graph, strengths);
  for (const zone of starts.within) {
    search.least[zone] = 0;
    search.queues[0].push(zone);
  }
  for (const zone of starts.entered) reach(search, OUTSIDE, zone, NO_CONDUIT, 0);
  for (let level = 0; level < QUEUES; level++) {
    const queue = search.queues[level] as number[];
    // It grows while it is read: hops no stronger than this stay in it.
    for (let at = 0; at < queue.length; at++) leave(search, queue[at] as number, level);
  }
  const { least, from, through } = search;
  return { least, from, through };
}

interface Search extends Searched {
  readonly graph: HopGraph;
  readonly strengths: Strengths;
  readonly queues: readonly [number[], ...number[][]];
  readonly done: Uint8Array;
  /** By conduit: the zone from which it was first crossed, -1 not yet, BOTH when its sender was reached too. */
  readonly crossed: Int32Array;
}

const BOTH = -2;

function begin(graph: HopGraph, strengths: Strengths): Search {
  return {
    graph,
    strengths,
    least: new Uint8Array(graph.zones).fill(UNREACHED),
    from: new Int32Array(graph.zones).fill(NOWHERE),
    through: new Int32Array(graph.zones).fill(NO_CONDUIT),
    queues: [[], [], [], [], []],
    done: new Uint8Array(graph.zones),
    crossed: new Int32Array(graph.conduits).fill(-1),
  };
}

function leave(search: Search, zone: number, level: number): void {
  // It may stand in a later queue as well, from before an easier way was found.
  if (search.done[zone] === 1) return;
  search.done[zone] = 1;
  const { open, hops, through } = search.graph;
  for (let at = open.start[zone] as number, end = open.start[zone + 1] as number; at < end; at++)
    cross(search, zone, open.items[at] as number, level);
  for (let at = hops.start[zone] as number, end = hops.start[zone + 1] as number; at < end; at++)
    reach(search, zone, hops.items[at] as number, through[at] as number, level);
}

/**
 * Through a conduit without listed flows to all it joins. INVARIANT: zones are left in the order of their levels, so
 * whoever crosses it first crosses it best; only the sender, which its receiver may not reach, is left for a second.
 */
function cross(search: Search, zone: number, conduit: number, level: number): void {
  const { crossed, graph } = search;
  const first = crossed[conduit] as number;
  const sender = graph.sender[conduit] as number;
  const receiver = graph.receiver[conduit] as number;
  if (first === -1) {
    crossed[conduit] = zone;
    const { start, items } = graph.joins;
    for (let at = start[conduit] as number, end = start[conduit + 1] as number; at < end; at++) {
      const to = items[at] as number;
      if (to !== sender || zone !== receiver) reach(search, zone, to, conduit, level);
    }
    return;
  }
  if (first !== receiver || sender < 0 || zone === receiver) return;
  crossed[conduit] = BOTH;
  reach(search, zone, sender, conduit, level);
}

function reach(search: Search, from: number, to: number, conduit: number, level: number): void {
  const { least, strengths } = search;
  const boundary = conduit === NO_CONDUIT ? 0 : (strengths.boundary[conduit] as number);
  const own = strengths.zone[to] as number;
  const strength = boundary > own ? boundary : own;
  const greatest = strength > level ? strength : level;
  if (greatest >= (least[to] as number)) return;
  least[to] = greatest;
  search.from[to] = from;
  search.through[to] = conduit;
  (search.queues[greatest] as number[]).push(to);
}
