/**
 * Zones and the hops between them as typed arrays (3.11). A conduit that lists no flow and joins many zones is kept as
 * what it joins and not as its pairs, so that one that joins two hundred zones costs two hundred entries and not forty
 * thousand; any other conduit is kept as its hops, which are found without asking what it joins.
 */

/** A conduit as the search needs it. Zones are given by position. */
export interface ConduitHops {
  readonly joins: readonly number[];
  readonly oneWay: { readonly from: number; readonly to: number } | null;
  /** Hops that its flows permit; null where it lists none, so that every pair is one. */
  readonly listed: readonly (readonly [from: number, to: number])[] | null;
}

/** From each zone of one list into each other one of another, past every conduit. */
export interface BridgeHops {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export interface HopInput {
  /** By zone: position of its parent, -1 without one. */
  readonly parents: readonly number[];
  readonly conduits: readonly ConduitHops[];
  readonly bridges: readonly BridgeHops[];
}

/** Lists of numbers one behind the other: those of x are `items[start[x]]` up to before `items[start[x + 1]]`. */
export interface Lists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

export interface HopGraph {
  readonly zones: number;
  /** Conduits, and behind them bridges, which are crossed like conduits of no strength. */
  readonly conduits: number;
  readonly passages: number;
  /** By zone: the passages kept as what they join that join it. */
  readonly open: Lists;
  /** By passage: the zones it leads to; none where it is kept as hops. */
  readonly joins: Lists;
  /** By passage: sending and receiving zone, -1 where it is not one-way. */
  readonly sender: Int32Array;
  readonly receiver: Int32Array;
  /** By zone: single hops out of it. */
  readonly hops: Hops;
  /** By zone: single hops into it. */
  readonly back: Hops;
}

/**
 * Two items a hop, which lie together in memory: the zone at its other end, and the passage, or one more than there are between a
 * zone and its parent. In 16 bits where they fit, since most of a search is waiting for them.
 */
export interface Hops {
  readonly start: Int32Array;
  readonly items: Uint16Array | Int32Array;
}

/** In what a search finds: between a zone and its parent that no conduit joins. */
export const NO_CONDUIT = -1;
/** Up to so many zones the pairs of a conduit take less room than what tells them from it. */
const FEW = 3;

export function hopGraph({ parents, conduits, bridges }: HopInput): HopGraph {
  const zones = parents.length;
  const passages = conduits.length + bridges.length;
  const single = singleHops(parents, conduits, bridges);
  const whole = wholePassages(conduits, bridges);
  const fitted = hopsFitting(Math.max(zones, passages));
  const hops = fitted(grouped(zones, single, ['from', 'to', 'conduit']));
  const isBothWays =
    bridges.length === 0 && conduits.every(({ listed, oneWay }) => listed === null && oneWay === null);
  return {
    zones,
    conduits: conduits.length,
    passages,
    open: grouped(zones, tableOf(whole.in), ['to', 'conduit']),
    joins: grouped(passages, tableOf(whole.out), ['conduit', 'to']),
    sender: ends(passages, conduits, 'from'),
    receiver: ends(passages, conduits, 'to'),
    hops,
    back: isBothWays ? hops : fitted(grouped(zones, single, ['to', 'from', 'conduit'])),
  };
}

const LARGEST = 65_535;

function hopsFitting(most: number): (lists: Lists) => Hops {
  return ({ start, items }) => ({ start, items: most > LARGEST ? items : Uint16Array.from(items) });
}

/** Numbers of the same length, one of each a hop. */
interface Table {
  readonly from: number[];
  readonly to: number[];
  readonly conduit: number[];
}

type AddHop = (from: number, to: number, conduit: number) => void;

function tableOf(each: (add: AddHop) => void): Table {
  const [from, to, conduit]: [number[], number[], number[]] = [[], [], []];
  each((start, end, through) => {
    from.push(start);
    to.push(end);
    conduit.push(through);
  });
  return { from, to, conduit };
}

function singleHops(
  parents: readonly number[],
  conduits: readonly ConduitHops[],
  bridges: readonly BridgeHops[],
): Table {
  return tableOf((add) => {
    conduits.forEach((conduit, at) => eachHop(conduit, at, add));
    bridges.forEach((bridge, at) => eachBridged(bridge, conduits.length + at, add));
    const joined = joinedToParent(parents, conduits);
    const bare = conduits.length + bridges.length;
    // Both ways between a zone and its parent where no conduit joins the two.
    parents.forEach((parent, zone) => {
      if (parent < 0 || joined[zone] === 1) return;
      add(parent, zone, bare);
      add(zone, parent, bare);
    });
  });
}

/** Of conduits and bridges kept whole: each zone from which they are crossed, and each to which they lead, in `to`. */
function wholePassages(
  conduits: readonly ConduitHops[],
  bridges: readonly BridgeHops[],
): { readonly in: (add: AddHop) => void; readonly out: (add: AddHop) => void } {
  const each = (end: keyof BridgeHops) => (add: AddHop) => {
    conduits.forEach(({ listed, joins }, at) => {
      if (listed === null && joins.length > FEW) for (const zone of joins) add(-1, zone, at);
    });
    bridges.forEach((bridge, at) => {
      if (isWhole(bridge)) for (const zone of bridge[end]) add(-1, zone, conduits.length + at);
    });
  };
  return { in: each('from'), out: each('to') };
}

function isWhole({ from, to }: BridgeHops): boolean {
  return from.length * to.length > FEW * FEW;
}

function eachBridged(bridge: BridgeHops, at: number, add: AddHop): void {
  if (isWhole(bridge)) return;
  for (const from of bridge.from) for (const to of bridge.to) if (from !== to) add(from, to, at);
}

function ends(passages: number, conduits: readonly ConduitHops[], end: 'from' | 'to'): Int32Array {
  const zones = new Int32Array(passages).fill(-1);
  conduits.forEach(({ oneWay }, at) => {
    if (oneWay !== null) zones[at] = oneWay[end];
  });
  return zones;
}

function eachHop({ listed, joins, oneWay }: ConduitHops, conduit: number, add: AddHop): void {
  if (listed !== null) for (const [from, to] of listed) add(from, to, conduit);
  else if (joins.length <= FEW)
    for (const from of joins)
      for (const to of joins)
        if (from !== to && (from !== oneWay?.to || to !== oneWay.from)) add(from, to, conduit);
}

function joinedToParent(parents: readonly number[], conduits: readonly ConduitHops[]): Uint8Array {
  const joined = new Uint8Array(parents.length);
  const mark = new Int32Array(parents.length).fill(-1);
  conduits.forEach(({ joins }, conduit) => {
    for (const zone of joins) mark[zone] = conduit;
    for (const zone of joins) {
      const parent = parents[zone] as number;
      if (parent >= 0 && mark[parent] === conduit) joined[zone] = 1;
    }
  });
  return joined;
}

/** One column of a table, or two side by side, by another, within it in their order. */
function grouped(
  count: number,
  table: Table,
  [by, first, second]: readonly [by: keyof Table, first: keyof Table, second?: keyof Table],
): Lists {
  const [keys, items, size] = [table[by], table[first], second === undefined ? 1 : 2];
  const seconds = second === undefined ? null : table[second];
  const start = startsOf(count, keys, size);
  const next = start.slice();
  const list = new Int32Array(start[count] as number);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number;
    const to = next[key] as number;
    list[to] = items[at] as number;
    if (seconds !== null) list[to + 1] = seconds[at] as number;
    next[key] = to + size;
  }
  return { start, items: list };
}

function startsOf(count: number, keys: readonly number[], size: number): Int32Array {
  const start = new Int32Array(count + 1);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number;
    start[key + 1] = (start[key + 1] as number) + size;
  }
  for (let key = 0; key < count; key++) start[key + 1] = (start[key + 1] as number) + (start[key] as number);
  return start;
}
