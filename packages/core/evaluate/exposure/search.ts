/**
 * The easiest way to every zone (3.11): of all paths from an entry point the one whose greatest strength is least. There
 * are five strengths, so the zones of each are found in turn and no heap is needed: at each level those reached look over the
 * hops out of them, until those still open are fewer and look over the hops into them instead. The search is
 * linear in zones, joins and flows.
 */
import { NO_CONDUIT, type HopGraph } from './hop-graph.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';
import {
  begin,
  OPEN,
  REACHED,
  roomFor,
  settle,
  SHUT,
  widen,
  type Room,
  type Search,
} from './search-state.ts';
import { LEVELS, NOWHERE, OUTSIDE, type Searched, type Starts, type Strengths } from './searched.ts';

export type Searcher = (strengths: Strengths, starts: Starts) => Searched;

/** Searches one graph as often as it is asked, in the same room; what it returns is new every time. */
export function searcherOf(graph: HopGraph): Searcher {
  const room = roomFor(graph);
  return (strengths, starts) => searchIn(room, graph, strengths, starts);
}

function searchIn(room: Room, graph: HopGraph, strengths: Strengths, { within, entered }: Starts): Searched {
  const search = begin(room, graph, strengths);
  for (const zone of within) if (search.gate[zone] !== SHUT) settle(search, NOWHERE, zone, NO_CONDUIT, 0);
  for (let level = 0; level < LEVELS; level++) {
    for (const zone of entered)
      if (search.gate[zone] === level) settle(search, OUTSIDE, zone, NO_CONDUIT, level);
    spread(search, level);
  }
  const { least, from, through } = search;
  return { least, from, through };
}

/** Looking over the hops into a zone ends at the first that leads to it, so up to so many open ones a zone that waits are less work. */
const OPEN_EACH = 3;

/** Finds all that is reached at this level, from those reached so far. */
function spread(search: Search, level: number): void {
  const { count, crossed, graph } = search;
  // A conduit kept whole is crossed from the side of those reached only.
  const each = graph.open.items.length === 0 ? OPEN_EACH : 0;
  crossed.fill(-1);
  widen(search, level);
  for (let left = 0; left < (count[REACHED] as number);) {
    const reached = count[REACHED] as number;
    if ((count[OPEN] as number) > each * (reached - left)) left = push(search, left, level, each);
    else {
      pull(search, level);
      left = reached;
    }
  }
}
