/** From zones that are reached on over the hops out of them. Where the time goes: one function with all it reads in constants, since calls and fields would cost more than what they do. */
import { crossAll } from './cross.ts';
import { NO_CONDUIT } from './hop-graph.ts';
import { OPEN, REACHED, SHUT, type Search } from './search-state.ts';

/**
 * Follows hops out of the zones reached, from the one at `left` on.
 * @returns where it stopped: at the end, or where those still open have become few
 */
export function push(search: Search, left: number, level: number, each: number): number {
  const { graph, reached, gate, boundary, least, from, through, count } = search;
  const { passages } = graph;
  const { start, items } = graph.hops;
  let length = count[REACHED] as number;
  const all = length + (count[OPEN] as number);
  let at = left;
  for (; at < length && all - length > each * (length - at); at++) {
    const zone = reached[at] as number;
    if (each === 0) {
      count[REACHED] = length;
      crossAll(search, zone, level);
      length = count[REACHED] as number;
    }
    for (let hop = start[zone] as number, end = start[zone + 1] as number; hop < end; hop += 2) {
      const to = items[hop] as number;
      const conduit = items[hop + 1] as number;
      const border = boundary[conduit] as number;
      // Both at once, since few hops of many lead on: one jump that can mostly be foreseen.
      if ((((gate[to] as number) - level - 1) & (border - level - 1)) >= 0) continue;
      gate[to] = SHUT;
      least[to] = level;
      from[to] = zone;
      through[to] = conduit === passages ? NO_CONDUIT : conduit;
      reached[length++] = to;
    }
  }
  count[REACHED] = length;
  count[OPEN] = all - length;
  return at;
}
