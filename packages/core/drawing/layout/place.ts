/** The place of each block along x: as tight as the alleys allow, then each moved towards what it is joined to. */
import { at, type Block, type Net } from './block.ts';
import { down, up } from './grid.ts';
import { alleyWidth, sideWidth } from './pins.ts';

const ROUNDS = 16;

/** One frame while its children are placed: they are numbered from the left, and every row keeps that order. */
interface Line {
  readonly order: readonly Block[];
  readonly width: Float64Array;
  /** By block: its rows, from the first of the frame. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** By row: least space before each of its blocks, and after the last. */
  readonly space: readonly (readonly number[])[];
  /** By row: its last block; -1 for none. */
  readonly ends: readonly number[];
  /** By block: those it is joined to by a pipe within the frame, and how much that counts. */
  readonly joined: readonly Joined[];
}

interface Joined {
  readonly blocks: number[];
  readonly weights: number[];
  total: number;
}

/** @param frames parents first */
export function placeBlocks(frames: readonly Block[], netsIn: ReadonlyMap<Block, readonly Net[]>): void {
  for (const frame of frames.toReversed()) placeChildren(frame, netsIn.get(frame) ?? []);
  for (const frame of frames) for (const child of frame.children) child.x += frame.x;
}

/** Sets x of the children, from the left border of the frame, and the width of the frame. */
function placeChildren(frame: Block, nets: readonly Net[]): void {
  for (const child of frame.children) {
    const sides = Math.max(sideWidth(child.top), sideWidth(child.bottom));
    child.width = up(Math.max(child.width, sides + child.inset));
  }
  const line = lineOf(frame, nets);
  const least = fromLeft(line, null);
  const sides = Math.max(sideWidth(frame.top), sideWidth(frame.bottom));
  const width = up(Math.max(frame.width, sides, widthOf(line, least)));
  const most = fromRight(line, width, null);
  const places = least.map((x, i) => down((x + (most[i] as number)) / 2));
  for (let round = 0, moved = true; round < ROUNDS && moved; round++)
    moved = drawTogether(line, places, least, most, width);
  line.order.forEach((block, i) => (block.x = places[i] as number));
  frame.width = width;
}

/** Moves all one step towards what they are joined to. @returns whether any moved */
function drawTogether(
  line: Line,
  places: Float64Array,
  least: Float64Array,
  most: Float64Array,
  width: number,
): boolean {
  const wanted = places.map((x, i) => wish(line, places, i, x, width));
  const pushed = fromLeft(line, wanted);
  const pulled = fromRight(line, width, wanted);
  let moved = false;
  for (let i = 0; i < places.length; i++) {
    const right = Math.min(pushed[i] as number, most[i] as number);
    const left = Math.max(pulled[i] as number, least[i] as number);
    const x = down((right + left) / 2);
    moved ||= x !== places[i];
    places[i] = x;
  }
  return moved;
}

function lineOf(frame: Block, nets: readonly Net[]): Line {
  const rank = new Map(frame.children.map((block, i) => [block, i] as const));
  const head = (block: Block): number => Number(block.kind === 'head');
  const order = frame.children.toSorted(
    (a, b) => head(b) - head(a) || a.pos - b.pos || (rank.get(a) as number) - (rank.get(b) as number),
  );
  const number = new Map(order.map((block, i) => [block, i] as const));
  return {
    order,
    width: Float64Array.from(order, ({ width }) => width),
    first: Int32Array.from(order, ({ r0 }) => r0 - frame.r0),
    last: Int32Array.from(order, ({ r1 }) => r1 - frame.r0),
    space: frame.alleys.map((row, r) =>
      row.map((pins, place) =>
        Math.max(alleyWidth(pins.length + at(at(frame.spare, r), place)), at(at(frame.closed, r), place)),
      ),
    ),
    ends: frame.rows.map((row) => number.get(row.at(-1) as Block) ?? -1),
    joined: joinedIn(order, number, nets),
  };
}

function joinedIn(
  order: readonly Block[],
  number: ReadonlyMap<Block, number>,
  nets: readonly Net[],
): readonly Joined[] {
  const joined = order.map((): Joined => ({ blocks: [], weights: [], total: 0 }));
  const add = (from: number, to: number, weight: number): void => {
    const of = at(joined, from);
    of.blocks.push(to);
    of.weights.push(weight);
    of.total += weight;
  };
  for (const { a, b } of nets) {
    const [i, j] = [number.get(a.block), number.get(b.block)];
    if (a.inside || b.inside || i === undefined || j === undefined) continue;
    const weight = 1 / (1 + Math.abs(a.block.r0 - b.block.r0));
    add(i, j, weight);
    add(j, i, weight);
  }
  return joined;
}

/** Each at its least place that is not left of where it wants to be; with nothing wanted, at its least place. */
function fromLeft({ width, first, last, space }: Line, wanted: Float64Array | null): Float64Array {
  const reached = new Float64Array(space.length);
  const next = new Int32Array(space.length);
  const places = new Float64Array(width.length);
  for (let i = 0; i < places.length; i++) {
    let x = wanted === null ? 0 : (wanted[i] as number);
    for (let r = first[i] as number; r <= (last[i] as number); r++)
      x = Math.max(x, (reached[r] as number) + at(at(space, r), next[r] as number));
    for (let r = first[i] as number; r <= (last[i] as number); r++) {
      reached[r] = x + (width[i] as number);
      next[r] = (next[r] as number) + 1;
    }
    places[i] = x;
  }
  return places;
}

/** Each at its greatest place that is not right of where it wants to be; with nothing wanted, at its greatest place. */
function fromRight(
  { width, first, last, space }: Line,
  end: number,
  wanted: Float64Array | null,
): Float64Array {
  const reached = new Float64Array(space.length).fill(end);
  const next = Int32Array.from(space, (row) => row.length - 1);
  const places = new Float64Array(width.length);
  for (let i = places.length - 1; i >= 0; i--) {
    const own = width[i] as number;
    let x = wanted === null ? end : (wanted[i] as number);
    for (let r = first[i] as number; r <= (last[i] as number); r++)
      x = Math.min(x, (reached[r] as number) - at(at(space, r), next[r] as number) - own);
    for (let r = first[i] as number; r <= (last[i] as number); r++) {
      reached[r] = x;
      next[r] = (next[r] as number) - 1;
    }
    places[i] = x;
  }
  return places;
}

function widthOf({ width, space, ends }: Line, places: Float64Array): number {
  let widest = 0;
  ends.forEach((last, r) => {
    const right = last < 0 ? 0 : (places[last] as number) + (width[last] as number);
    widest = Math.max(widest, right + at(at(space, r), at(space, r).length - 1));
  });
  return widest;
}

/** Halfway from where it is to the middle of what it is joined to. */
function wish({ width, joined }: Line, places: Float64Array, i: number, x: number, end: number): number {
  const { blocks, weights, total } = at(joined, i);
  if (total === 0) return x;
  const own = (width[i] as number) / 2;
  let sum = 0;
  for (let k = 0; k < blocks.length; k++) {
    const j = blocks[k] as number;
    sum += (weights[k] as number) * ((places[j] as number) + (width[j] as number) / 2);
  }
  return Math.max(0, Math.min(end - own * 2, down((x + sum / total - own) / 2)));
}
