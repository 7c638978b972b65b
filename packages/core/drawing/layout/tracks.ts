/**
 * Which pipe runs level above which in a channel. The order is the one that adds no crossing where two pipes need not cross, and
 * a pipe that comes from above at the place where another leaves downwards stays above it, or they would run into each other.
 */
import type { Hop, Pin } from './block.ts';
import { PITCH } from './grid.ts';
import { packTracks, type Ordered } from './packing.ts';

/** Sets the track of each hop. @returns how many tracks the channel has, and hops that found none without a clash */
export function assignTracks(hops: readonly Hop[]): {
  readonly count: number;
  readonly clashes: readonly Hop[];
} {
  const level = hops.filter((hop) => !isStraight(hop)).sort(compare);
  const { order, clashes } = withinLimits(level);
  return { count: packTracks(order), clashes };
}

export function isStraight(hop: Hop): boolean {
  return hop.a.x === hop.b.x && hop.aUpper !== hop.bUpper;
}

/** From above: bows of the upper row, short ones first; then what falls to the left and to the right; then bows of the lower row. */
function compare(one: Hop, two: Hop): number {
  const kind = kindOf(one) - kindOf(two);
  if (kind !== 0) return kind;
  const [a, b] = [spanOf(one), spanOf(two)];
  switch (kindOf(one)) {
    case 0:
      return a.right - a.left - (b.right - b.left) || a.left - b.left || one.a.rank - two.a.rank;
    case 1:
      return upperOf(one).x - upperOf(two).x || a.left - b.left || one.a.rank - two.a.rank;
    case 2:
      return upperOf(two).x - upperOf(one).x || b.right - a.right || one.a.rank - two.a.rank;
    default:
      return b.right - b.left - (a.right - a.left) || a.left - b.left || one.a.rank - two.a.rank;
  }
}

function kindOf(hop: Hop): number {
  if (hop.aUpper && hop.bUpper) return 0;
  if (!hop.aUpper && !hop.bUpper) return 3;
  return lowerOf(hop).x < upperOf(hop).x ? 1 : 2;
}

function spanOf({ a, b }: Hop): { readonly left: number; readonly right: number } {
  return { left: Math.min(a.x, b.x), right: Math.max(a.x, b.x) };
}

function upperOf(hop: Hop): Pin {
  return hop.aUpper ? hop.a : hop.b;
}

function lowerOf(hop: Hop): Pin {
  return hop.aUpper ? hop.b : hop.a;
}

/** The same order, but that each hop comes after those that must lie above it. */
function withinLimits(hops: readonly Hop[]): {
  readonly order: readonly Ordered[];
  readonly clashes: readonly Hop[];
} {
  const fromAbove = new Map<number, Hop[]>();
  for (const hop of hops) for (const pin of pinsOf(hop, true)) put(fromAbove, pin.x, hop);
  const order: Ordered[] = [];
  const clashes: Hop[] = [];
  const state = new Map<Hop, 'open' | 'done'>();
  const visit = (hop: Hop): void => {
    state.set(hop, 'open');
    const limits = pinsOf(hop, false).flatMap((pin) => nearby(fromAbove, pin.x));
    for (const above of limits) {
      if (above === hop || state.get(above) === 'done') continue;
      if (state.get(above) === 'open') clashes.push(hop);
      else visit(above);
    }
    state.set(hop, 'done');
    order.push({ hop, kind: kindOf(hop), ...spanOf(hop), above: limits });
  };
  for (const hop of hops) if (!state.has(hop)) visit(hop);
  return { order, clashes };
}

function pinsOf(hop: Hop, upper: boolean): readonly Pin[] {
  return [...(hop.aUpper === upper ? [hop.a] : []), ...(hop.bUpper === upper ? [hop.b] : [])];
}

function put(map: Map<number, Hop[]>, x: number, hop: Hop): void {
  const list = map.get(x);
  if (list === undefined) map.set(x, [hop]);
  else list.push(hop);
}

function nearby(map: ReadonlyMap<number, Hop[]>, x: number): readonly Hop[] {
  const found: Hop[] = [];
  for (let at = x - PITCH + 8; at < x + PITCH; at += 8) found.push(...(map.get(at) ?? []));
  return found;
}
