/** From zones that are open back over the hops into them. Where the time goes: one function with all it reads in constants, since calls and fields would cost more than what they do. */
import { NO_CONDUIT } from './hop-graph.ts';
import { LISTED, OPEN, REACHED, SHUT, type Search } from './search-state.ts';

/** Follows hops into the zones that are open back to one that is reached. */
export function pull(search: Search, level: number): void {
  const { graph, open, reached, gate, boundary, least, from, through, count } = search;
  const { passages } = graph;
  const { start, items } = graph.back;
  let length = count[REACHED] as number;
  let kept = 0;
  for (let at = 0, all = count[LISTED] as number; at < all; at++) {
    const zone = open[at] as number;
    if ((gate[zone] as number) > level) continue;
    open[kept++] = zone;
    for (let hop = start[zone] as number, end = start[zone + 1] as number; hop < end; hop += 2) {
      const before = items[hop] as number;
      const conduit = items[hop + 1] as number;
      const border = boundary[conduit] as number;
      // Both at once: a jump that cannot be foreseen costs more than a look too many.
      if ((((least[before] as number) - level - 1) & (border - level - 1)) >= 0) continue;
      gate[zone] = SHUT;
      least[zone] = level;
      from[zone] = before;
      through[zone] = conduit === passages ? NO_CONDUIT : conduit;
      reached[length++] = zone;
      kept--;
      break;
    }
  }
  count[REACHED] = length;
  count[LISTED] = kept;
  count[OPEN] = kept;
}
