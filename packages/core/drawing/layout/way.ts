/** The shortest way through a frame whose channels are cut by blocks that stand in several rows. */
import { at, gapOf, type Block, type Net, type Terminal } from './block.ts';

/** A pipe crosses a row in the alley before the block at `place`. */
export interface Step {
  readonly row: number;
  readonly place: number;
  readonly down: boolean;
}

/** A stretch of a channel between two blocks that cut it. */
interface Stretch {
  readonly gap: number;
  readonly part: number;
  cost: number;
  done: boolean;
  from: Stretch | null;
  step: Step | null;
}

/** What crossing a row costs, in places that a pipe would rather move sideways. */
const ROW = 1000;

export function wayAround(net: Net): readonly Step[] {
  const { frame } = net;
  const stretches = new Map<string, Stretch>();
  const start = stretchOf(stretches, gapOf(net.a), partOf(frame, net.a));
  const end = stretchOf(stretches, gapOf(net.b), partOf(frame, net.b));
  const goal = (net.a.block.pos + net.b.block.pos) / 2;
  start.cost = 0;
  for (let here = cheapest(stretches); here !== null && here !== end; here = cheapest(stretches)) {
    here.done = true;
    for (const [step, part] of exits(frame, here)) {
      const next = stretchOf(stretches, step.down ? step.row + 1 : step.row, part);
      const cost = here.cost + ROW + Math.abs(alleyPos(frame, step) - goal);
      if (cost < next.cost) Object.assign(next, { cost, from: here, step });
    }
  }
  return stepsTo(end);
}

function stepsTo(end: Stretch): readonly Step[] {
  const steps: Step[] = [];
  for (let s: Stretch | null = end; s !== null && s.step !== null; s = s.from) steps.push(s.step);
  return steps.reverse();
}

function stretchOf(stretches: Map<string, Stretch>, gap: number, part: number): Stretch {
  const key = `${gap}/${part}`;
  const known = stretches.get(key);
  if (known !== undefined) return known;
  const made: Stretch = { gap, part, cost: Infinity, done: false, from: null, step: null };
  stretches.set(key, made);
  return made;
}

function cheapest(stretches: ReadonlyMap<string, Stretch>): Stretch | null {
  let best: Stretch | null = null;
  for (const s of stretches.values())
    if (!s.done && s.cost < Infinity && (best === null || s.cost < best.cost)) best = s;
  return best;
}

/** Which part of its channel a terminal opens into: how many blocks that cut it stand to its left. */
function partOf(frame: Block, { block, inside, side }: Terminal): number {
  if (inside) return 0;
  const row = at(frame.rows, (side === 'top' ? block.r0 : block.r1) - frame.r0);
  const before = row.slice(0, row.indexOf(block));
  return before.filter((b) => (side === 'top' ? b.r0 < block.r0 : b.r1 > block.r1)).length;
}

/** Ways out of a stretch: each alley of the row below and of the row above that opens into it. */
function* exits(frame: Block, { gap, part }: Stretch): Generator<readonly [Step, number]> {
  for (const down of [true, false]) {
    const row = down ? gap : gap - 1;
    if (row < frame.r0 || row > frame.r1) continue;
    const blocks = at(frame.rows, row - frame.r0);
    let above = 0;
    let below = 0;
    for (let place = 0; place <= blocks.length; place++) {
      const before = blocks[place - 1];
      if (before !== undefined && before.r0 < row) above++;
      if (before !== undefined && before.r1 > row) below++;
      const [here, there] = down ? [above, below] : [below, above];
      const open = at(at(frame.closed, row - frame.r0), place) === 0;
      if (here === part && open) yield [{ row, place, down }, there];
    }
  }
}

function alleyPos(frame: Block, { row, place }: Step): number {
  const blocks = at(frame.rows, row - frame.r0);
  const left = blocks[place - 1];
  const right = blocks[place];
  if (left === undefined) return (right?.pos ?? 0) - 1;
  return right === undefined ? left.pos + 1 : (left.pos + right.pos) / 2;
}
