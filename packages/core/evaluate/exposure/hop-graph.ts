/**
 * Zones and the hops between them as typed arrays (3.11). A conduit that lists no flow is kept as what it joins and not
 * as its pairs, so that one that joins two hundred zones costs two hundred entries and not forty thousand.
 */

/** A conduit as the search needs it. Zones are given by position. */
export interface ConduitHops {
  readonly joins: readonly number[];
  readonly oneWay: { readonly from: number; readonly to: number } | null;
  /** Hops that its flows permit; null where it lists none, so that every pair is one. */
  readonly listed: readonly (readonly [from: number, to: number])[] | null;
}

export interface HopInput {
  /** By zone: position of its parent, -1 without one. */
  readonly parents: readonly number[];
  readonly conduits: readonly ConduitHops[];
}

/** Lists of numbers one behind the other: those of x are `items[start[x]]` up to before `items[start[x + 1]]`. */
export interface Lists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

export interface HopGraph {
  readonly zones: number;
  readonly conduits: number;
  /** By zone: the conduits without listed flows that join it. */
  readonly open: Lists;
  /** By conduit: the zones it joins; none where it lists flows. */
  readonly joins: Lists;
  /** By conduit: sending and receiving zone, -1 where it is not one-way. */
  readonly sender: Int32Array;
  readonly receiver: Int32Array;
  /** By zone: where single hops lead, and in the same order through which conduit. */
  readonly hops: Lists;
  /** NO_CONDUIT between a zone and its parent where no conduit joins them. */
  readonly through: Int32Array;
}

export const NO_CONDUIT = -1;

export function hopGraph({ parents, conduits }: HopInput): HopGraph {
  const zones = parents.length;
  const open = pairsOf(conduits, ({ listed, joins }) => (listed === null ? joins : []));
  const single = [...singleHops(conduits), ...unjoinedParents(parents, conduits)];
  const order = grouped(
    zones,
    single.map(([from]) => from),
  );
  return {
    zones,
    conduits: conduits.length,
    open: lists(zones, open.zone, open.conduit),
    joins: lists(conduits.length, open.conduit, open.zone),
    sender: Int32Array.from(conduits, ({ oneWay }) => oneWay?.from ?? -1),
    receiver: Int32Array.from(conduits, ({ oneWay }) => oneWay?.to ?? -1),
    hops: { start: order.start, items: order.items.map((at) => single[at]?.[1] ?? 0) },
    through: order.items.map((at) => single[at]?.[2] ?? NO_CONDUIT),
  };
}

type SingleHop = readonly [from: number, to: number, conduit: number];

function singleHops(conduits: readonly ConduitHops[]): readonly SingleHop[] {
  return conduits.flatMap(({ listed }, conduit) =>
    (listed ?? []).map(([from, to]): SingleHop => [from, to, conduit]),
  );
}

/** Both ways between a zone and its parent where no conduit joins the two. */
function unjoinedParents(parents: readonly number[], conduits: readonly ConduitHops[]): readonly SingleHop[] {
  const joined = new Uint8Array(parents.length);
  const mark = new Int32Array(parents.length).fill(-1);
  conduits.forEach(({ joins }, conduit) => {
    for (const zone of joins) mark[zone] = conduit;
    for (const zone of joins) if (mark[parents[zone] ?? -1] === conduit) joined[zone] = 1;
  });
  return parents.flatMap((parent, zone): readonly SingleHop[] =>
    parent < 0 || joined[zone] === 1
      ? []
      : [
          [parent, zone, NO_CONDUIT],
          [zone, parent, NO_CONDUIT],
        ],
  );
}

function pairsOf(conduits: readonly ConduitHops[], zonesOf: (conduit: ConduitHops) => readonly number[]) {
  const zone: number[] = [];
  const conduit: number[] = [];
  conduits.forEach((each, at) => {
    for (const joined of zonesOf(each)) {
      zone.push(joined);
      conduit.push(at);
    }
  });
  return { zone, conduit };
}

function lists(count: number, keys: readonly number[], values: readonly number[]): Lists {
  const { start, items } = grouped(count, keys);
  return { start, items: items.map((at) => values[at] as number) };
}

/** Positions in `keys`, by key and within it in their order. */
function grouped(count: number, keys: readonly number[]): Lists {
  const start = new Int32Array(count + 1);
  for (const key of keys) start[key + 1] = (start[key + 1] as number) + 1;
  for (let key = 0; key < count; key++) start[key + 1] = (start[key + 1] as number) + (start[key] as number);
  const next = start.slice();
  const items = new Int32Array(keys.length);
  keys.forEach((key, at) => {
    const to = next[key] as number;
    items[to] = at;
    next[key] = to + 1;
  });
  return { start, items };
}
