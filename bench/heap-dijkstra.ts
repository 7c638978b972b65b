/** Dijkstra as it is usually written: objects, a binary heap, the greatest strength in place of the sum. */
export interface Link {
  readonly to: number;
  readonly conduit: number;
}

/** What a link has to be asked for: SL-A of the conduit and of the zone it leads into. */
export interface Levels {
  readonly boundary: Uint8Array;
  readonly zone: Uint8Array;
}

interface Waiting<Zone> {
  readonly zone: Zone;
  readonly level: number;
}

/** The least over all ways of the greatest strength, Infinity without one; and the last link of that way. */
export interface Reached {
  level: number;
  from: number | null;
  conduit: number | null;
}

export function heapDijkstra(
  links: readonly (readonly Link[])[],
  { boundary, zone: own }: Levels,
  entries: readonly number[],
): readonly Reached[] {
  const reached = links.map((): Reached => ({ level: Infinity, from: null, conduit: null }));
  const heap: Waiting<number>[] = [];
  for (const zone of entries) {
    reached[zone] = { level: 0, from: null, conduit: null };
    add(heap, { zone, level: 0 });
  }
  for (let first = take(heap); first !== undefined; first = take(heap)) {
    const { zone, level } = first;
    if (level > (reached[zone] as Reached).level) continue;
    for (const { to, conduit } of links[zone] ?? []) {
      const greatest = Math.max(level, boundary[conduit] as number, own[to] as number);
      const found = reached[to] as Reached;
      if (greatest >= found.level) continue;
      found.level = greatest;
      found.from = zone;
      found.conduit = conduit;
      add(heap, { zone: to, level: greatest });
    }
  }
  return reached;
}

/** A plant as objects that know each other. */
export interface ZoneNode {
  readonly level: number;
  readonly links: LinkNode[];
}

export interface LinkNode {
  readonly to: ZoneNode;
  readonly conduit: { readonly level: number };
}

interface ReachedNode {
  readonly level: number;
  readonly link: LinkNode | null;
  readonly from: ZoneNode | null;
}

/** The same over objects, as a program has a plant in memory. Zones that no way leads to are missing. */
export function objectDijkstra(entries: readonly ZoneNode[]): ReadonlyMap<ZoneNode, ReachedNode> {
  const reached = new Map<ZoneNode, ReachedNode>();
  const heap: Waiting<ZoneNode>[] = [];
  for (const zone of entries) {
    reached.set(zone, { level: 0, link: null, from: null });
    add(heap, { zone, level: 0 });
  }
  for (let first = take(heap); first !== undefined; first = take(heap)) {
    const { zone, level } = first;
    if (level > (reached.get(zone)?.level ?? Infinity)) continue;
    for (const link of zone.links) {
      const greatest = Math.max(level, link.conduit.level, link.to.level);
      if (greatest >= (reached.get(link.to)?.level ?? Infinity)) continue;
      reached.set(link.to, { level: greatest, link, from: zone });
      add(heap, { zone: link.to, level: greatest });
    }
  }
  return reached;
}

function add<Zone>(heap: Waiting<Zone>[], item: Waiting<Zone>): void {
  let at = heap.push(item) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if ((heap[above] as Waiting<Zone>).level <= item.level) break;
    heap[at] = heap[above] as Waiting<Zone>;
    at = above;
  }
  heap[at] = item;
}

function take<Zone>(heap: Waiting<Zone>[]): Waiting<Zone> | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return first;
  let at = 0;
  for (let below = 1; below < heap.length; below = 2 * at + 1) {
    const right = heap[below + 1];
    if (right !== undefined && right.level < (heap[below] as Waiting<Zone>).level) below++;
    if ((heap[below] as Waiting<Zone>).level >= last.level) break;
    heap[at] = heap[below] as Waiting<Zone>;
    at = below;
  }
  heap[at] = last;
  return first;
}
