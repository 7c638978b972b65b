/** Everything along x: blocks, then pins, then tracks; once more, wider, where two pipes would run into each other. */
import type { Block, Hop, Net, Pin } from './block.ts';
import { PITCH } from './grid.ts';
import { freePlaces, placePins, type Group } from './pins.ts';
import { placeBlocks } from './place.ts';
import { assignTracks } from './tracks.ts';

/** More than this is not needed by any plant tried; a clash that is left would show two pipes as one for a stretch. */
const ROUNDS = 12;
/** Moves of pins before everything is made wider. */
const PASSES = 6;

/** @param frames parents first */
export function placeAcross(frames: readonly Block[], nets: ReadonlyMap<Block, readonly Net[]>): void {
  for (let round = 0; round < ROUNDS; round++) {
    placeBlocks(frames, nets);
    const groups = placePins(frames);
    const tight = settleTracks(frames, groups);
    if (tight.size === 0 || round + 1 === ROUNDS) return;
    for (const group of tight) group.widen();
  }
}

/** @returns groups in which a pin that clashes found no other place */
function settleTracks(frames: readonly Block[], groups: readonly Group[]): ReadonlySet<Group> {
  let clashes = tracksOf(frames);
  // Nearly always nothing clashes, and what follows is not needed.
  if (clashes.length === 0) return new Set();
  const groupOf = new Map(groups.flatMap((group) => group.pins.map((pin) => [pin, group] as const)));
  const meeting = meetings(frames);
  for (let pass = 0; pass < PASSES; pass++) {
    const stuck = clashes.filter((hop) => !moveAway(hop, groupOf, meeting));
    if (stuck.length > 0) return groupsAt(stuck, groupOf);
    // A pin that moves changes the channel on its other side as well, so all are looked at again.
    clashes = tracksOf(frames);
    if (clashes.length === 0) return new Set();
  }
  return groupsAt(clashes, groupOf);
}

function groupsAt(hops: readonly Hop[], groupOf: ReadonlyMap<Pin, Group>): ReadonlySet<Group> {
  return new Set(hops.flatMap(({ a, b }) => [a, b].flatMap((pin) => groupOf.get(pin) ?? [])));
}

/** Sets the tracks of all channels. @returns hops that clash with another */
function tracksOf(frames: readonly Block[]): readonly Hop[] {
  return frames.flatMap((frame) => {
    const settled = frame.channels.map(assignTracks);
    frame.tracks = settled.map(({ count }) => count);
    return settled.flatMap(({ clashes }) => clashes);
  });
}

/** By pin: the pins of the other side of each channel it is in. */
type Meetings = ReadonlyMap<Pin, readonly (readonly Pin[])[]>;

function meetings(frames: readonly Block[]): Meetings {
  const meeting = new Map<Pin, (readonly Pin[])[]>();
  const add = (pin: Pin, others: readonly Pin[]): void => {
    const known = meeting.get(pin);
    if (known === undefined) meeting.set(pin, [others]);
    else known.push(others);
  };
  for (const hops of frames.flatMap(({ channels }) => channels)) {
    const side = (upper: boolean): readonly Pin[] =>
      hops.flatMap(({ a, b, aUpper, bUpper }) => [
        ...(aUpper === upper ? [a] : []),
        ...(bUpper === upper ? [b] : []),
      ]);
    const [above, below] = [side(true), side(false)];
    for (const pin of above) add(pin, below);
    for (const pin of below) add(pin, above);
  }
  return meeting;
}

/** Moves one end of a hop to a place where nothing faces it. */
function moveAway(hop: Hop, groupOf: ReadonlyMap<Pin, Group>, meeting: Meetings): boolean {
  for (const pin of [hop.b, hop.a]) {
    const group = groupOf.get(pin) as Group;
    const facing = (meeting.get(pin) ?? []).flat();
    const place = freePlaces(group, pin).find((x) => facing.every((other) => Math.abs(other.x - x) >= PITCH));
    if (place === undefined) continue;
    pin.x = place;
    return true;
  }
  return false;
}
