/** The way of each net through its frame: which alley in which row, and so the hops in each channel. */
import {
  at,
  gapOf,
  isUpper,
  type Block,
  type Hop,
  type Net,
  type Pin,
  type Terminal,
  type Wire,
} from './block.ts';
import { GRID } from './grid.ts';
import type { Crossings } from './order.ts';
import { wayAround, type Step } from './way.ts';

export type WirePins = Map<Wire, Map<Block, Pin>>;

/** Fills `alleys` and `channels` of the frame and the sides of its blocks. */
export function routeFrame(frame: Block, nets: readonly Net[], crossings: Crossings, pins: WirePins): void {
  frame.alleys = frame.rows.map((row) => Array.from({ length: row.length + 1 }, () => []));
  frame.spare = frame.alleys.map((row) => row.map(() => 0));
  frame.channels = Array.from({ length: frame.r1 - frame.r0 + 2 }, () => []);
  for (const net of nets)
    if (net.wire.beside === null) walk(net, stepsOf(net, crossings.get(net) ?? []), pins);
}

function stepsOf(net: Net, places: readonly number[]): readonly Step[] {
  if (net.frame.cut) return wayAround(net);
  const [from, to] = [gapOf(net.a), gapOf(net.b)];
  const first = Math.min(from, to);
  const steps = places.map((place, i): Step => ({ row: first + i, place, down: from < to }));
  return from < to ? steps : steps.reverse();
}

function walk(net: Net, steps: readonly Step[], pins: WirePins): void {
  const { frame } = net;
  let gap = gapOf(net.a);
  let pin = pinOf(net, net.a, pins);
  let upper = isUpper(net.a);
  for (const { row, place, down } of steps) {
    const crossing = newPin(net.wire.rank);
    at(at(frame.alleys, row - frame.r0), place).push(crossing);
    addHop(net, gap, pin, upper, crossing, !down);
    [gap, pin, upper] = [down ? row + 1 : row, crossing, down];
  }
  addHop(net, gap, pin, upper, pinOf(net, net.b, pins), isUpper(net.b));
}

function addHop(net: Net, gap: number, a: Pin, aUpper: boolean, b: Pin, bUpper: boolean): void {
  const hop: Hop = { a, b, aUpper, bUpper, track: -1, y: 0 };
  a.partners.push(b);
  b.partners.push(a);
  at(net.frame.channels, gap - net.frame.r0).push(hop);
  net.hops.push(hop);
}

/** The same pin on both sides of the border of a block. */
function pinOf(net: Net, terminal: Terminal, pins: WirePins): Pin {
  const ofWire = pins.get(net.wire) ?? new Map<Block, Pin>();
  pins.set(net.wire, ofWire);
  const known = ofWire.get(terminal.block);
  const pin = known ?? newPin(net.wire.rank);
  pin[terminal.inside ? 'inner' : 'outer'] = true;
  if (known !== undefined) return known;
  ofWire.set(terminal.block, pin);
  terminal.block[terminal.side].push(pin);
  return pin;
}

function newPin(rank: number): Pin {
  return { x: 0, wish: 0, rank, label: 0, lane: GRID, inner: false, outer: false, partners: [] };
}
