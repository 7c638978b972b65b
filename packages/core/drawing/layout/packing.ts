/** Tracks of a channel, packed: a hop takes the first free track below those that must lie above it. */
import type { Hop } from './block.ts';

/** In a channel with more hops than this a track may be left empty rather than looked for. */
const MANY = 400;

export interface Ordered {
  readonly hop: Hop;
  /** Hops of one kind keep their order wherever they meet; bows lie outside of all others. */
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  /** Those it may not be moved above, whatever their kind. */
  readonly above: readonly Ordered[];
}

/** @returns how many tracks there are */
export function packTracks(hops: readonly Ordered[]): number {
  return hops.length > MANY ? packLoosely(hops) : packTightly(hops);
}

function packTightly(hops: readonly Ordered[]): number {
  let count = 0;
  const taken = new Uint8Array(hops.length + 1);
  hops.forEach((one, i) => {
    let track = 0;
    taken.fill(0, 0, count);
    for (let k = 0; k < i; k++) {
      const other = hops[k] as Ordered;
      if (other.left - 16 >= one.right || one.left - 16 >= other.right) continue;
      taken[other.hop.track] = 1;
      if (other.hop.track >= track && (!mayPass(one, other) || one.above.includes(other)))
        track = other.hop.track + 1;
    }
    while (taken[track] === 1) track++;
    one.hop.track = track;
    count = Math.max(count, track + 1);
  });
  return count;
}

/** What falls to the left and what falls to the right cross as often either way. */
function mayPass(one: Ordered, other: Ordered): boolean {
  return one.kind !== other.kind && isFall(one) && isFall(other);
}

function isFall({ kind }: Ordered): boolean {
  return kind === 1 || kind === 2;
}

/** Each below all that it meets: the skyline holds for each part of the channel the first track below all taken there. */
function packLoosely(hops: readonly Ordered[]): number {
  const parts = partsOf(hops);
  const skyline = new Int32Array(parts.size);
  let count = 0;
  for (const { hop, left, right } of hops) {
    const [first, end] = [parts.get(left - REACH) as number, parts.get(right + REACH) as number];
    let track = 0;
    for (let i = first; i < end; i++) track = Math.max(track, skyline[i] as number);
    skyline.fill(track + 1, first, end);
    hop.track = track;
    count = Math.max(count, track + 1);
  }
  return count;
}

/** Half of what two hops in one track keep between them. */
const REACH = 8;

/** Numbers the places at which a hop begins or ends. */
function partsOf(hops: readonly Ordered[]): ReadonlyMap<number, number> {
  const places = new Float64Array(hops.length * 2);
  hops.forEach(({ left, right }, i) => places.set([left - REACH, right + REACH], i * 2));
  const parts = new Map<number, number>();
  for (const place of places.sort()) if (!parts.has(place)) parts.set(place, parts.size);
  return parts;
}
