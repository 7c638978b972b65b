/**
 * Which pipe runs level above which in a channel. The order is the one that adds no crossing where two pipes need not cross, and
 * a pipe that comes from above at the place where another leaves downwards stays above it, or they would run into each other.
 */
import type { Hop } from './block.ts';
import { PITCH } from './grid.ts';
import { packTracks, type Ordered } from './packing.ts';

/** Sets the track of each hop. @returns how many tracks the channel has, and hops that found none without a clash */
export function assignTracks(hops: readonly Hop[]): {
  readonly count: number;
  readonly clashes: readonly Hop[];
} {
  const level: Run[] = [];
  for (const hop of hops) if (!isStraight(hop)) level.push(runOf(hop));
  const { order, clashes } = withinLimits(level.sort(compare));
  return { count: packTracks(order), clashes };
}

export function isStraight(hop: Hop): boolean {
  return hop.a.x === hop.b.x && hop.aUpper !== hop.bUpper;
}

/** A hop that runs level for a stretch. */
interface Run extends Ordered {
  state: 'new' | 'open' | 'done';
  above: readonly Run[];
}

/** Of bows of the upper row, what falls to the left, what falls to the right, and bows of the lower row. */
function runOf(hop: Hop): Run {
  const { a, b, aUpper, bUpper } = hop;
  const falls = aUpper !== bUpper;
  const [upper, lower] = aUpper ? [a.x, b.x] : [b.x, a.x];
  const kind = falls ? (lower < upper ? 1 : 2) : aUpper ? 0 : 3;
  return { hop, kind, left: Math.min(a.x, b.x), right: Math.max(a.x, b.x), above: NONE, state: 'new' };
}

const NONE: readonly Run[] = [];

/** From above: bows of the upper row, short ones first; then what falls to the left and to the right; then bows of the lower row. */
function compare(a: Run, b: Run): number {
  if (a.kind !== b.kind) return a.kind - b.kind;
  const ranks = a.hop.a.rank - b.hop.a.rank;
  switch (a.kind) {
    case 0:
      return a.right - a.left - (b.right - b.left) || a.left - b.left || ranks;
    case 1:
      return a.right - b.right || a.left - b.left || ranks;
    case 2:
      return b.left - a.left || b.right - a.right || ranks;
    default:
      return b.right - b.left - (a.right - a.left) || a.left - b.left || ranks;
  }
}

/** The same order, but that each comes after those that must lie above it. */
function withinLimits(runs: readonly Run[]): {
  readonly order: readonly Run[];
  readonly clashes: readonly Hop[];
} {
  const fromAbove = fallsFromAbove(runs);
  const order: Run[] = [];
  const clashes: Hop[] = [];
  const visit = (run: Run): void => {
    run.state = 'open';
    run.above = limitsOf(run.hop, fromAbove);
    for (const above of run.above) {
      if (above === run || above.state === 'done') continue;
      if (above.state === 'open') clashes.push(run.hop);
      else visit(above);
    }
    run.state = 'done';
    order.push(run);
  };
  for (const run of runs) if (run.state === 'new') visit(run);
  return { order, clashes };
}

/** By place: what comes down there from above. */
type Falls = ReadonlyMap<number, readonly Run[]>;

function fallsFromAbove(runs: readonly Run[]): Falls {
  const falls = new Map<number, Run[]>();
  const put = (x: number, run: Run): void => {
    const list = falls.get(x);
    if (list === undefined) falls.set(x, [run]);
    else list.push(run);
  };
  for (const run of runs) {
    const { a, b, aUpper, bUpper } = run.hop;
    if (aUpper) put(a.x, run);
    if (bUpper) put(b.x, run);
  }
  return falls;
}

/** What comes from above so near to where a hop leaves downwards that the two would run into each other. */
function limitsOf({ a, b, aUpper, bUpper }: Hop, falls: Falls): readonly Run[] {
  const limits: Run[] = [];
  const look = (x: number): void => {
    for (let at = x - PITCH + 8; at < x + PITCH; at += 8) {
      const found = falls.get(at);
      if (found !== undefined) limits.push(...found);
    }
  };
  if (!aUpper) look(a.x);
  if (!bUpper) look(b.x);
  return limits;
}
