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
  readonly above: readonly Hop[];
}

/** @returns how many tracks there are */
export function packTracks(hops: readonly Ordered[]): number {
  return hops.length > MANY ? packLoosely(hops) : packTightly(hops);
}

function packTightly(hops: readonly Ordered[]): number {
  let count = 0;
  hops.forEach((one, i) => {
    const met = hops
      .slice(0, i)
      .filter((other) => other.left - 16 < one.right && one.left - 16 < other.right);
    const bound = met.filter((other) => !mayPass(one, other) || one.above.includes(other.hop));
    let track = bound.reduce((least, { hop }) => Math.max(least, hop.track + 1), 0);
    const taken = new Set(met.map(({ hop }) => hop.track));
    while (taken.has(track)) track++;
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

/** Each below all that it meets: the skyline holds for each place along the channel the first track below all taken there. */
function packLoosely(hops: readonly Ordered[]): number {
  const from = hops.reduce((least, { left }) => Math.min(least, left), Infinity);
  const to = hops.reduce((most, { right }) => Math.max(most, right), -Infinity);
  const skyline = new Int32Array((to - from) / 8 + 1);
  let count = 0;
  for (const { hop, left, right } of hops) {
    const first = Math.max(0, (left - from) / 8 - 1);
    const last = Math.min(skyline.length - 1, (right - from) / 8 + 1);
    let track = 0;
    for (let i = first; i <= last; i++) track = Math.max(track, heightAt(skyline, i));
    skyline.fill(track + 1, first, last + 1);
    hop.track = track;
    count = Math.max(count, track + 1);
  }
  return count;
}

function heightAt(skyline: Int32Array, i: number): number {
  return skyline[i] ?? 0;
}
