/** The place of each block along x: as tight as the alleys allow, then each moved towards what it is joined to. */
import { at, type Block, type Net } from './block.ts';
import { down, up } from './grid.ts';
import { alleyWidth, sideWidth } from './pins.ts';

const ROUNDS = 16;

/** One frame while its children are placed: they are numbered from the left, and every row keeps that order. */
interface Line {
  readonly frame: Block;
  readonly order: readonly Block[];
  /** By row of the frame: the numbers of its blocks. */
  readonly rows: readonly (readonly number[])[];
  /** By row: least space before each of its blocks, and after the last. */
  readonly space: readonly (readonly number[])[];
  /** By block: those it is joined to by a pipe within the frame, and how far away. */
  readonly joined: readonly (readonly (readonly [block: number, weight: number])[])[];
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
  const least = fromLeft(line, () => 0);
  const sides = Math.max(sideWidth(frame.top), sideWidth(frame.bottom));
  const width = up(Math.max(frame.width, sides, widthOf(line, least)));
  const most = fromRight(line, width, () => width);
  let places = least.map((x, i) => down((x + at(most, i)) / 2));
  for (let round = 0; round < ROUNDS; round++) {
    const wanted = places.map((x, i) => wish(line, places, i, x, width));
    const pushed = fromLeft(line, (i) => at(wanted, i));
    const pulled = fromRight(line, width, (i) => at(wanted, i));
    places = places.map((_, i) =>
      down((Math.min(at(pushed, i), at(most, i)) + Math.max(at(pulled, i), at(least, i))) / 2),
    );
  }
  line.order.forEach((block, i) => (block.x = at(places, i)));
  frame.width = width;
}

function lineOf(frame: Block, nets: readonly Net[]): Line {
  const rank = new Map(frame.children.map((block, i) => [block, i] as const));
  const head = (block: Block): number => Number(block.kind === 'head');
  const order = frame.children.toSorted(
    (a, b) => head(b) - head(a) || a.pos - b.pos || (rank.get(a) as number) - (rank.get(b) as number),
  );
  const number = new Map(order.map((block, i) => [block, i] as const));
  const joined = order.map((): [number, number][] => []);
  for (const { a, b } of nets) {
    const [i, j] = [number.get(a.block), number.get(b.block)];
    if (a.inside || b.inside || i === undefined || j === undefined) continue;
    const weight = 1 / (1 + Math.abs(a.block.r0 - b.block.r0));
    at(joined, i).push([j, weight]);
    at(joined, j).push([i, weight]);
  }
  return {
    frame,
    order,
    rows: frame.rows.map((row) => row.map((block) => number.get(block) as number)),
    space: frame.alleys.map((row, r) =>
      row.map((pins, place) =>
        Math.max(alleyWidth(pins.length + at(at(frame.spare, r), place)), at(at(frame.closed, r), place)),
      ),
    ),
    joined,
  };
}

/** Each at its least place that is not left of where it wants to be. */
function fromLeft({ frame, order, rows, space }: Line, wanted: (i: number) => number): number[] {
  const reached = rows.map(() => 0);
  const next = rows.map(() => 0);
  return order.map((block, i) => {
    let x = wanted(i);
    for (let r = block.r0 - frame.r0; r <= block.r1 - frame.r0; r++)
      x = Math.max(x, at(reached, r) + at(at(space, r), at(next, r)));
    for (let r = block.r0 - frame.r0; r <= block.r1 - frame.r0; r++) {
      reached[r] = x + block.width;
      next[r] = at(next, r) + 1;
    }
    return x;
  });
}

/** Each at its greatest place that is not right of where it wants to be. */
function fromRight(
  { frame, order, rows, space }: Line,
  width: number,
  wanted: (i: number) => number,
): number[] {
  const reached = rows.map(() => width);
  const next = rows.map((row) => row.length);
  const places: number[] = [];
  for (let i = order.length - 1; i >= 0; i--) {
    const block = at(order, i);
    let x = wanted(i);
    for (let r = block.r0 - frame.r0; r <= block.r1 - frame.r0; r++)
      x = Math.min(x, at(reached, r) - at(at(space, r), at(next, r)) - block.width);
    for (let r = block.r0 - frame.r0; r <= block.r1 - frame.r0; r++) {
      reached[r] = x;
      next[r] = at(next, r) - 1;
    }
    places[i] = x;
  }
  return places;
}

function widthOf({ order, rows, space }: Line, places: readonly number[]): number {
  return Math.max(
    0,
    ...rows.map((row, r) => {
      const last = row.at(-1);
      const right = last === undefined ? 0 : at(places, last) + at(order, last).width;
      return right + at(at(space, r), row.length);
    }),
  );
}

/** Halfway from where it is to the middle of what it is joined to. */
function wish(
  { order, joined }: Line,
  places: readonly number[],
  i: number,
  x: number,
  width: number,
): number {
  const own = at(order, i).width / 2;
  let sum = 0;
  let total = 0;
  for (const [j, weight] of at(joined, i)) {
    sum += weight * (at(places, j) + at(order, j).width / 2);
    total += weight;
  }
  if (total === 0) return x;
  return Math.max(0, Math.min(width - own * 2, down((x + sum / total - own) / 2)));
}
