/** The place of each pin along the side of its block or in its alley: over its partner where that can be. */
import { at, type Block, type Pin } from './block.ts';
import { down, GAP, GRID, LABEL_SIDE, PITCH, up } from './grid.ts';
import { spreadOut } from './spread.ts';

/** Pins that share a side or an alley, from the left. */
export interface Group {
  readonly pins: Pin[];
  readonly low: number;
  readonly high: number;
  /** Makes it wider, for the next time blocks are placed. */
  readonly widen: () => void;
}

/** What a group is widened by when a pin finds no place in it. */
const WIDER = PITCH * 2;

const ROUNDS = 6;

/** Width that the pins of a side need. */
export function sideWidth(pins: readonly Pin[]): number {
  return pins.length === 0 ? 0 : PITCH + pins.reduce((sum, pin) => sum + room(pin), 0);
}

/** Space an alley with so many pipes needs. */
export function alleyWidth(count: number): number {
  return Math.max(GAP, (count + 1) * PITCH);
}

/** From a pin to the next, or to the end of the side. */
function room(pin: Pin): number {
  return pin.label === 0 ? PITCH : up(LABEL_SIDE + pin.label + GAP);
}

/** Sets x of every pin. Blocks have their place. */
export function placePins(frames: readonly Block[]): readonly Group[] {
  const groups = frames.flatMap(groupsOf).filter(({ pins }) => pins.length > 0);
  for (const group of groups) {
    const middle = down((group.low + group.high) / 2);
    for (const pin of group.pins) pin.x = middle;
  }
  for (let round = 0, moved = true; round < ROUNDS && moved; round++) {
    moved = false;
    for (const group of round % 2 === 0 ? groups : groups.toReversed()) moved = settle(group) || moved;
  }
  return groups;
}

/** Places in a group that a pin could take without moving another, nearest first. */
export function freePlaces({ pins, low, high }: Group, pin: Pin): readonly number[] {
  const places: number[] = [];
  for (let x = low; x <= high + PITCH - room(pin); x += GRID) {
    const free = pins.every(
      (other) => other === pin || (other.x < x ? x - other.x >= room(other) : other.x - x >= room(pin)),
    );
    if (free) places.push(x);
  }
  return places.sort((a, b) => Math.abs(a - pin.x) - Math.abs(b - pin.x) || a - b);
}

/** From the top row of a frame to its last: tops, alleys and bottoms, as a pipe meets them on its way down. */
function groupsOf(frame: Block): readonly Group[] {
  return frame.rows.flatMap((row, index) => [
    ...row.filter(({ r0 }) => r0 === frame.r0 + index).map((block) => sideOf(block, block.top)),
    ...at(frame.alleys, index).map((pins, place) => alleyOf(frame, index, pins, place)),
    ...row.filter(({ r1 }) => r1 === frame.r0 + index).map((block) => sideOf(block, block.bottom)),
  ]);
}

function sideOf(block: Block, pins: Pin[]): Group {
  return {
    pins,
    low: block.x + block.inset + PITCH,
    high: block.x + block.width - PITCH,
    widen: () => (block.width += WIDER),
  };
}

function alleyOf(frame: Block, index: number, pins: Pin[], place: number): Group {
  const row = at(frame.rows, index);
  const spare = at(frame.spare, index);
  const left = row[place - 1];
  const right = row[place];
  return {
    pins,
    low: (left === undefined ? frame.x : left.x + left.width) + PITCH,
    high: (right === undefined ? frame.x + frame.width : right.x) - PITCH,
    widen: () => (spare[place] = at(spare, place) + 2),
  };
}

/** @returns whether a pin moved */
function settle({ pins, low, high }: Group): boolean {
  for (const pin of pins) pin.wish = wish(pin, low, high);
  if (pins.length > 1) pins.sort((a, b) => a.wish - b.wish || a.x - b.x || a.rank - b.rank);
  const last = pins.at(-1);
  const end = last === undefined ? high : high + PITCH - room(last);
  const places = spreadOut(
    pins.map((pin) => clamp(pin.wish, low, high)),
    pins.map(room),
    low,
    end,
  );
  let moved = false;
  pins.forEach((pin, i) => {
    const x = at(places, i);
    moved ||= x !== pin.x;
    pin.x = x;
  });
  return moved;
}

/** Over the first partner that can be reached straight; else towards the first. */
function wish(pin: Pin, low: number, high: number): number {
  for (const { x } of pin.partners) if (x >= low && x <= high) return x;
  return (pin.partners[0] ?? pin).x;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
