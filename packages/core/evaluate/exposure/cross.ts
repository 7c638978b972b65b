/** Hops through conduits that are kept as what they join. */
import { BOTH, settle, type Search } from './search-state.ts';

/** From a zone that is reached through each that joins it and is no stronger than the level. */
export function crossAll(search: Search, zone: number, level: number): void {
  const { start, items } = search.graph.open;
  for (let at = start[zone] as number, end = start[zone + 1] as number; at < end; at++) {
    const conduit = items[at] as number;
    if ((search.boundary[conduit] as number) <= level) cross(search, zone, conduit, level);
  }
}

/**
 * To all it joins. INVARIANT: at one level the first to cross it takes all that can be reached through it, but for the
 * sender, which its receiver may not reach and which is left for a second.
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
      if (to !== sender || zone !== receiver) enter(search, zone, to, conduit, level);
    }
    return;
  }
  if (first !== receiver || sender < 0 || zone === receiver) return;
  crossed[conduit] = BOTH;
  enter(search, zone, sender, conduit, level);
}

function enter(search: Search, from: number, to: number, conduit: number, level: number): void {
  if ((search.gate[to] as number) <= level) settle(search, from, to, conduit, level);
}
