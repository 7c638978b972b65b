/**
 * The order of blocks from the left in each row: barycentres, swept down and up, then swaps of neighbours while a swap saves
 * crossings. Pipes that cross a row take part as elements without width, which also says in which alley they cross.
 */
import { at, gapOf, type Block, type Net } from './block.ts';

/** A block, or a pipe where it crosses a row. */
interface Element {
  readonly block: Block | null;
  readonly net: Net | null;
  /** 1 for the label of a zone with others in it, which stands leftmost. */
  readonly head: number;
  readonly rank: number;
  readonly first: number;
  readonly last: number;
  pos: number;
  readonly above: Element[];
  readonly below: Element[];
  readonly beside: Element[];
}

const SWEEPS = 24;
/** Sweeps that bring nothing before it is left at that. */
const PATIENCE = 8;

/** By net, from the upper end down: the place among the blocks of each row it crosses. */
export type Crossings = ReadonlyMap<Net, readonly number[]>;

/** Sets the order of the blocks of a frame, row by row, and says where each pipe would best cross a row. */
export function orderFrame(frame: Block, nets: readonly Net[]): Crossings {
  const count = frame.r1 - frame.r0 + 1;
  const rows: Element[][] = Array.from({ length: count }, () => []);
  const elements = new Map<Block, Element>();
  frame.children.forEach((block, rank) => {
    const element = elementOf(block, rank, block.r0 - frame.r0, block.r1 - frame.r0);
    elements.set(block, element);
    for (let row = element.first; row <= element.last; row++) at(rows, row).push(element);
  });
  for (const net of nets) connect(frame, net, elements, rows);
  startOrder(rows);
  sweepRows(rows);
  frame.rows = rows.map((row) => row.flatMap(({ block }) => block ?? []));
  for (const element of elements.values()) (element.block as Block).pos = element.pos;
  return crossingsOf(rows);
}

function crossingsOf(rows: readonly Element[][]): Crossings {
  const crossings = new Map<Net, number[]>();
  for (const row of rows) {
    let place = 0;
    for (const { block, net } of row) {
      if (block !== null) place++;
      if (net === null) continue;
      const way = crossings.get(net);
      if (way === undefined) crossings.set(net, [place]);
      else way.push(place);
    }
  }
  return crossings;
}

function elementOf(
  block: Block | null,
  rank: number,
  first: number,
  last: number,
  net: Net | null = null,
): Element {
  const head = block?.kind === 'head' ? 1 : 0;
  return { block, net, head, rank, first, last, pos: 0, above: [], below: [], beside: [] };
}

function connect(frame: Block, net: Net, elements: ReadonlyMap<Block, Element>, rows: Element[][]): void {
  const [upper, lower] = gapOf(net.a) <= gapOf(net.b) ? [net.a, net.b] : [net.b, net.a];
  const [from, to] = [gapOf(upper) - frame.r0, gapOf(lower) - frame.r0];
  const start = upper.inside ? null : (elements.get(upper.block) as Element);
  const end = lower.inside ? null : (elements.get(lower.block) as Element);
  if (from === to && start !== null && end !== null && start.first === end.first) {
    start.beside.push(end);
    end.beside.push(start);
    return;
  }
  let last = start;
  for (let row = from; row < to; row++) {
    const crossing = elementOf(null, net.wire.rank, row, row, net);
    at(rows, row).push(crossing);
    link(last, crossing);
    last = crossing;
  }
  link(last, end);
}

function link(above: Element | null, below: Element | null): void {
  if (above === null || below === null) return;
  above.below.push(below);
  below.above.push(above);
}

/** Heads stand leftmost; the rest begins in the order in which a walk along the pipes meets it. */
function startOrder(rows: readonly Element[][]): void {
  const seen = new Set<Element>();
  const counters = rows.map(() => 0);
  const visit = (element: Element): void => {
    const stack = [element];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      next.pos = counters[next.first] = (counters[next.first] ?? 0) + 1;
      stack.push(...next.above.toReversed(), ...next.beside.toReversed(), ...next.below.toReversed());
    }
  };
  for (const row of rows) for (const element of row) visit(element);
  for (const row of rows) sortRow(row);
}

function compare(a: Element, b: Element): number {
  return b.head - a.head || a.pos - b.pos || a.rank - b.rank;
}

function sortRow(row: Element[]): void {
  row.sort(compare);
}

function sweepRows(rows: Element[][]): void {
  const tall = new Set(rows.flat().filter(({ first, last }) => last > first));
  const size = rows.reduce((sum, row) => sum + row.length, 0);
  const sweeps = size > 4000 ? 10 : SWEEPS;
  number(rows, tall);
  let best = snapshot(rows);
  let least = crossings(rows);
  for (let sweep = 0, idle = 0; sweep < sweeps && least > 0 && idle < PATIENCE; sweep++, idle++) {
    const down = sweep % 2 === 0;
    const order = down ? rows : rows.toReversed();
    for (const row of order) barycentres(row, down, sweep >= sweeps / 2);
    settle(tall);
    for (const row of rows) sortRow(row);
    number(rows, tall);
    if (size <= 4000) swaps(rows);
    const now = crossings(rows);
    if (now < least) [best, least, idle] = [snapshot(rows), now, 0];
  }
  restore(best);
  for (const row of rows) sortRow(row);
}

/** Positions become ranks; what stands in several rows keeps one position for all. */
function number(rows: readonly Element[][], tall: ReadonlySet<Element>): void {
  if (tall.size > 0) return spread(rows);
  for (const row of rows) row.forEach((element, i) => (element.pos = i));
}

/** With tall elements every row must agree on who is left of whom: one order over all rows gives the ranks. */
function spread(rows: readonly Element[][]): void {
  const all = [...new Set(rows.flat())].sort(compare);
  const next = rows.map(() => 0);
  for (const element of all) {
    let rank = 0;
    for (let row = element.first; row <= element.last; row++) rank = Math.max(rank, at(next, row));
    element.pos = rank;
    for (let row = element.first; row <= element.last; row++) next[row] = rank + 1;
  }
}

function barycentres(row: Element[], down: boolean, all: boolean): void {
  for (const element of row) {
    if (element.last > element.first) continue;
    const near = down ? element.above : element.below;
    const far = all ? (down ? element.below : element.above) : [];
    element.pos = mean(near, far, element.beside, element.pos);
  }
  row.sort(compare);
  row.forEach((element, i) => {
    if (element.last === element.first) element.pos = i;
  });
}

function settle(tall: ReadonlySet<Element>): void {
  for (const element of tall)
    element.pos = mean([...element.above, ...element.below], [], element.beside, element.pos);
}

/** Those on the side of the sweep count in full, others a little. */
function mean(
  near: readonly Element[],
  far: readonly Element[],
  beside: readonly Element[],
  fallback: number,
): number {
  let sum = 0;
  let weight = 0;
  for (const { pos } of near) [sum, weight] = [sum + pos, weight + 1];
  for (const { pos } of far) [sum, weight] = [sum + pos * 0.2, weight + 0.2];
  for (const { pos } of beside) [sum, weight] = [sum + pos * 0.5, weight + 0.5];
  return weight === 0 ? fallback : sum / weight;
}

/** Swaps neighbours in a row while that saves crossings. */
function swaps(rows: readonly Element[][]): void {
  for (let again = true, round = 0; again && round < 6; round++) {
    again = false;
    for (const row of rows) for (let i = 0; i + 1 < row.length; i++) again = swapped(row, i) || again;
  }
}

function swapped(row: Element[], i: number): boolean {
  const [a, b] = [at(row, i), at(row, i + 1)];
  if (a.head + b.head > 0 || a.last > a.first || b.last > b.first) return false;
  const kept = pairCrossings(a.above, b.above) + pairCrossings(a.below, b.below);
  const turned = pairCrossings(b.above, a.above) + pairCrossings(b.below, a.below);
  if (turned >= kept) return false;
  [row[i], row[i + 1]] = [b, a];
  [a.pos, b.pos] = [b.pos, a.pos];
  return true;
}

/** Crossings of the pipes of two neighbours, the first on the left. */
function pairCrossings(left: readonly Element[], right: readonly Element[]): number {
  let count = 0;
  for (const a of left) for (const b of right) if (a.pos > b.pos) count++;
  return count;
}

/** Crossings between each row and the next, counted with a tree of sums. */
function crossings(rows: readonly Element[][]): number {
  let total = 0;
  rows.forEach((row, index) => {
    total += rowCrossings(row.filter(({ last }) => last === index));
  });
  return total;
}

function rowCrossings(row: readonly Element[]): number {
  const ends: number[] = [];
  for (const element of row) {
    const below = element.below.map(({ pos }) => pos).sort((a, b) => a - b);
    for (const pos of below) ends.push(Math.max(0, Math.round(pos)));
  }
  let size = 1;
  for (const end of ends) size = Math.max(size, end + 2);
  const sums = new Int32Array(size + 1);
  let count = 0;
  ends.forEach((end, i) => {
    let below = 0;
    for (let k = end + 1; k > 0; k -= k & -k) below += sums[k] as number;
    count += i - below;
    for (let k = end + 1; k <= size; k += k & -k) sums[k] = (sums[k] as number) + 1;
  });
  return count;
}

type Snapshot = readonly (readonly [Element, number])[];

function snapshot(rows: readonly Element[][]): Snapshot {
  return rows.flatMap((row) => row.map((element) => [element, element.pos] as const));
}

function restore(best: Snapshot): void {
  for (const [element, pos] of best) element.pos = pos;
}
