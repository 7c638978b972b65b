/**
 * Barycentres, swept down and up, then swaps of neighbours while a swap saves crossings. Elements are numbers and what is known of them
 * stands in arrays: many orders are tried, and with objects the memory would cost more than the work.
 */
import { crossingsIn } from './cross-count.ts';
import { nearOf, type Near } from './near.ts';

/** By element: its first and last row, its order among equals, and 1 for a label that stands leftmost in its row. */
export interface Elements {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly rank: Int32Array;
  readonly head: Uint8Array;
}

/** Pairs of elements, flat. */
export interface Joins {
  /** The upper one first. */
  readonly falls: number[];
  /** In one row; each pair both ways. */
  readonly sides: number[];
}

interface State extends Elements {
  readonly above: Near;
  readonly below: Near;
  readonly beside: Near;
  readonly pos: Float64Array;
  readonly rows: readonly number[][];
  /** Those that stand in several rows. */
  readonly tall: readonly number[];
  readonly compare: (a: number, b: number) => number;
}

const SWEEPS = 24;
/** Sweeps that bring nothing before it is left at that. */
const PATIENCE = 8;
/** With more elements fewer sweeps, and no swaps. */
const MANY = 4000;

/** @returns by row the elements from the left, and by element its place */
export function sweepRows(elements: Elements, joins: Joins, count: number): Pick<State, 'rows' | 'pos'> {
  const state = stateOf(elements, joins, count);
  startOrder(state);
  const { rows, pos, tall } = state;
  const size = rows.reduce((sum, row) => sum + row.length, 0);
  const sweeps = size > MANY ? 10 : SWEEPS;
  number(state);
  let best = pos.slice();
  let least = crossingsIn(rows, state);
  for (let sweep = 0, idle = 0; sweep < sweeps && least > 0 && idle < PATIENCE; sweep++, idle++) {
    const down = sweep % 2 === 0;
    for (const row of down ? rows : rows.toReversed()) barycentres(state, row, down, sweep >= sweeps / 2);
    for (const element of tall) pos[element] = middleOfAll(state, element);
    for (const row of rows) row.sort(state.compare);
    number(state);
    if (size <= MANY) swaps(state);
    const now = crossingsIn(rows, state);
    if (now < least) [best, least, idle] = [pos.slice(), now, 0];
  }
  pos.set(best);
  for (const row of rows) row.sort(state.compare);
  return state;
}

function stateOf(elements: Elements, { falls, sides }: Joins, count: number): State {
  const { first, last, rank, head } = elements;
  const size = first.length;
  const rows = Array.from({ length: count }, (): number[] => []);
  const tall: number[] = [];
  for (let i = 0; i < size; i++) {
    if ((last[i] as number) > (first[i] as number)) tall.push(i);
    for (let row = first[i] as number; row <= (last[i] as number); row++) rows[row]?.push(i);
  }
  const pos = new Float64Array(size);
  const compare = (a: number, b: number): number =>
    (head[b] as number) - (head[a] as number) ||
    (pos[a] as number) - (pos[b] as number) ||
    (rank[a] as number) - (rank[b] as number);
  const near = (pairs: readonly number[], from: 0 | 1): Near => nearOf(size, pairs, from);
  const joined = { above: near(falls, 1), below: near(falls, 0), beside: near(sides, 0) };
  return { ...elements, ...joined, pos, rows, tall, compare };
}

/** Heads stand leftmost; the rest begins in the order in which a walk along the pipes meets it. */
function startOrder({ above, below, beside, first, pos, rows, compare }: State): void {
  const seen = new Uint8Array(pos.length);
  const counters = new Int32Array(rows.length);
  const stack: number[] = [];
  const push = ({ start, list }: Near, of: number): void => {
    for (let k = (start[of + 1] as number) - 1; k >= (start[of] as number); k--)
      stack.push(list[k] as number);
  };
  const visit = (element: number): void => {
    stack.push(element);
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (seen[next] === 1) continue;
      seen[next] = 1;
      const row = first[next] as number;
      pos[next] = counters[row] = (counters[row] as number) + 1;
      push(above, next);
      push(beside, next);
      push(below, next);
    }
  };
  for (const row of rows) for (const element of row) visit(element);
  for (const row of rows) row.sort(compare);
}

/** Positions become ranks; what stands in several rows keeps one position for all. */
function number(state: State): void {
  if (state.tall.length > 0) return spread(state);
  for (const row of state.rows) rankIn(row, state.pos);
}

function rankIn(row: readonly number[], pos: Float64Array): void {
  for (let i = 0; i < row.length; i++) pos[row[i] as number] = i;
}

/** With tall elements every row must agree on who is left of whom: one order over all rows gives the ranks. */
function spread({ rows, first, last, pos, compare }: State): void {
  const all = [...new Set(rows.flat())].sort(compare);
  const next = new Int32Array(rows.length);
  for (const element of all) {
    const [from, to] = [first[element] as number, last[element] as number];
    let rank = 0;
    for (let row = from; row <= to; row++) rank = Math.max(rank, next[row] as number);
    pos[element] = rank;
    next.fill(rank + 1, from, to + 1);
  }
}

function barycentres(state: State, row: number[], down: boolean, all: boolean): void {
  const { above, below, first, last, pos, compare } = state;
  const [near, far] = down ? [above, below] : [below, above];
  for (const element of row)
    if (last[element] === first[element]) pos[element] = mean(state, element, near, all ? far : null);
  row.sort(compare);
  row.forEach((element, i) => {
    if (last[element] === first[element]) pos[element] = i;
  });
}

/** Those on the side of the sweep count in full, others a little. */
function mean({ beside, pos }: State, element: number, near: Near, far: Near | null): number {
  let sum = 0;
  let weight = 0;
  const add = ({ start, list }: Near, part: number): void => {
    for (let k = start[element] as number; k < (start[element + 1] as number); k++) {
      sum += (pos[list[k] as number] as number) * part;
      weight += part;
    }
  };
  add(near, 1);
  if (far !== null) add(far, 0.2);
  add(beside, 0.5);
  return weight === 0 ? (pos[element] as number) : sum / weight;
}

function middleOfAll({ above, below, beside, pos }: State, element: number): number {
  const sums = [above, below, beside].map(({ start, list }) => {
    const near = list.subarray(start[element], start[element + 1]);
    return [near.reduce((sum, one) => sum + (pos[one] as number), 0), near.length] as const;
  });
  const part = (of: 0 | 1): number =>
    sums.reduce((total, one, i) => total + one[of] * (i === 2 ? 0.5 : 1), 0);
  return part(1) === 0 ? (pos[element] as number) : part(0) / part(1);
}

/** Swaps neighbours in a row while that saves crossings; a row is looked at again when it or one beside it has changed. */
function swaps(state: State): void {
  const { rows, tall } = state;
  let changed = rows.map(() => true);
  for (let round = 0; round < 6 && changed.includes(true); round++) {
    const before = changed;
    changed = rows.map(() => false);
    rows.forEach((row, r) => {
      const open = before[r - 1] || before[r] || before[r + 1] || changed[r - 1] || tall.length > 0;
      if (open === true) changed[r] = swapsIn(state, row);
    });
  }
}

function swapsIn(state: State, row: number[]): boolean {
  const { head, first, last, pos } = state;
  let changed = false;
  const fixed = (i: number): boolean => head[i] === 1 || (last[i] as number) > (first[i] as number);
  for (let i = 0; i + 1 < row.length; i++) {
    const [a, b] = [row[i] as number, row[i + 1] as number];
    if (fixed(a) || fixed(b) || saved(state.above, pos, a, b) + saved(state.below, pos, a, b) <= 0) continue;
    [row[i], row[i + 1]] = [b, a];
    const kept = pos[a] as number;
    pos[a] = pos[b] as number;
    pos[b] = kept;
    changed = true;
  }
  return changed;
}

/** Crossings on one side that are saved when two neighbours change places; below 0 when there would be more. */
function saved({ start, list }: Near, pos: Float64Array, left: number, right: number): number {
  let count = 0;
  const [from, to] = [start[right] as number, start[right + 1] as number];
  for (let i = start[left] as number; i < (start[left + 1] as number); i++) {
    const a = pos[list[i] as number] as number;
    for (let k = from; k < to; k++) {
      const b = pos[list[k] as number] as number;
      if (a > b) count++;
      else if (a < b) count--;
    }
  }
  return count;
}
