/** Dijkstra as it is usually written: objects, a binary heap, the greatest strength in place of the sum. */
export interface Link {
  readonly to: number;
  readonly strength: number;
}

interface Waiting {
  readonly zone: number;
  readonly level: number;
}

/** By zone the least over all ways of the greatest strength; Infinity without one. */
export function heapDijkstra(
  links: readonly (readonly Link[])[],
  entries: readonly number[],
): readonly number[] {
  const least = links.map(() => Infinity);
  const heap: Waiting[] = [];
  for (const zone of entries) {
    least[zone] = 0;
    add(heap, { zone, level: 0 });
  }
  for (let first = take(heap); first !== undefined; first = take(heap)) {
    const { zone, level } = first;
    if (level > (least[zone] as number)) continue;
    for (const { to, strength } of links[zone] ?? []) {
      const greatest = Math.max(level, strength);
      if (greatest >= (least[to] as number)) continue;
      least[to] = greatest;
      add(heap, { zone: to, level: greatest });
    }
  }
  return least;
}

function add(heap: Waiting[], item: Waiting): void {
  let at = heap.push(item) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if ((heap[above] as Waiting).level <= item.level) break;
    heap[at] = heap[above] as Waiting;
    at = above;
  }
  heap[at] = item;
}

function take(heap: Waiting[]): Waiting | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return first;
  let at = 0;
  for (let below = 1; below < heap.length; below = 2 * at + 1) {
    const right = heap[below + 1];
    if (right !== undefined && right.level < (heap[below] as Waiting).level) below++;
    if ((heap[below] as Waiting).level >= last.level) break;
    heap[at] = heap[below] as Waiting;
    at = below;
  }
  heap[at] = last;
  return first;
}
