/**
 * The order of blocks from the left in each row. Pipes that cross a row take part as elements without width, which also says in which
 * alley they cross. The order itself is found over numbers alone (sweeps.ts).
 */
import { at, gapOf, type Block, type Net } from './block.ts';
import { sweepRows, type Elements, type Joins } from './sweeps.ts';

/** A block, or a pipe where it crosses a row. */
interface Element {
  readonly block: Block | null;
  readonly net: Net | null;
  readonly rank: number;
  readonly first: number;
  readonly last: number;
}

/** By net, from the upper end down: the place among the blocks of each row it crosses. */
export type Crossings = ReadonlyMap<Net, readonly number[]>;

/** Sets the order of the blocks of a frame, row by row, and says where each pipe would best cross a row. */
export function orderFrame(frame: Block, nets: readonly Net[]): Crossings {
  const list: Element[] = frame.children.map((block, rank) => ({
    block,
    net: null,
    rank,
    first: block.r0 - frame.r0,
    last: block.r1 - frame.r0,
  }));
  const numbers = new Map(frame.children.map((block, i) => [block, i] as const));
  const joins: Joins = { falls: [], sides: [] };
  for (const net of nets) connect(frame, net, numbers, list, joins);
  const { rows, pos } = sweepRows(elementsOf(list), joins, frame.r1 - frame.r0 + 1);
  const inOrder = rows.map((row) => row.map((i) => at(list, i)));
  frame.rows = inOrder.map((row) => row.flatMap(({ block }) => block ?? []));
  frame.children.forEach((block, i) => (block.pos = pos[i] as number));
  return crossingsOf(inOrder);
}

function elementsOf(list: readonly Element[]): Elements {
  return {
    first: Int32Array.from(list, ({ first }) => first),
    last: Int32Array.from(list, ({ last }) => last),
    rank: Int32Array.from(list, ({ rank }) => rank),
    head: Uint8Array.from(list, ({ block }) => Number(block?.kind === 'head')),
  };
}

function crossingsOf(rows: readonly (readonly Element[])[]): Crossings {
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

/** Joins the ends of a net, over an element in each row it crosses. */
function connect(
  frame: Block,
  net: Net,
  numbers: ReadonlyMap<Block, number>,
  list: Element[],
  joins: Joins,
): void {
  const [upper, lower] = gapOf(net.a) <= gapOf(net.b) ? [net.a, net.b] : [net.b, net.a];
  const [from, to] = [gapOf(upper) - frame.r0, gapOf(lower) - frame.r0];
  const start = upper.inside ? null : (numbers.get(upper.block) as number);
  const end = lower.inside ? null : (numbers.get(lower.block) as number);
  if (from === to && start !== null && end !== null && at(list, start).first === at(list, end).first) {
    joins.sides.push(start, end, end, start);
    return;
  }
  let last = start;
  for (let row = from; row < to; row++) {
    const crossing = list.push({ block: null, net, rank: net.wire.rank, first: row, last: row }) - 1;
    if (last !== null) joins.falls.push(last, crossing);
    last = crossing;
  }
  if (last !== null && end !== null) joins.falls.push(last, end);
}
