/** Which end of a conduit bears its label: the one at which fewer stand. Its width is kept free there. */
import { at, type Block, type Pin, type Wire } from './block.ts';
import { ARROW, GRID, up } from './grid.ts';
import type { PlacedLabel } from './input.ts';
import type { WirePins } from './alleys.ts';

export interface LabelledPin {
  readonly wire: Wire;
  readonly block: Block;
  readonly pin: Pin;
}

interface End {
  readonly wire: Wire;
  readonly block: Block;
  readonly pin: Pin;
}

/** Sets label and lane of the pins at the ends of pipes. */
export function chooseLabels(wires: readonly Wire[], pins: WirePins): readonly LabelledPin[] {
  const load = new Map<readonly Pin[], number>();
  const lanes = new Set<string>();
  const labelled: LabelledPin[] = [];
  for (const wire of wires) {
    if (wire.beside !== null) continue;
    const ends = [wire.from, wire.to].map((block): End => ({ wire, block, pin: pinOf(wire, block, pins) }));
    for (const { pin } of ends) pin.lane = Math.max(pin.lane, ARROW);
    if (wire.from.kind === 'hub') continue;
    const best = at(
      ends
        .filter(({ pin }) => pin.outer)
        .map((end) => ({ end, cost: fullness(end, load) + (lanes.has(laneOf(end)) ? 0 : NEW_LANE) }))
        .sort((a, b) => a.cost - b.cost),
      0,
    ).end;
    lanes.add(laneOf(best));
    const { label, devices } = wire.link;
    best.pin.label = label.width;
    best.pin.lane = up(ARROW + Math.max(label.height, devices) + GRID);
    load.set(sideOf(best), (load.get(sideOf(best)) ?? 0) + label.width);
    labelled.push(best);
  }
  return labelled;
}

function pinOf(wire: Wire, block: Block, pins: WirePins): Pin {
  const pin = pins.get(wire)?.get(block);
  if (pin === undefined) throw new Error('a pipe without an end');
  return pin;
}

function sideOf({ block, pin }: End): readonly Pin[] {
  return block.top.includes(pin) ? block.top : block.bottom;
}

/** What it costs to begin a lane of labels: it makes the whole drawing higher. */
const NEW_LANE = 0.4;

/** Labels stand in lanes: below the zones of a row, or above those of the next. */
function laneOf({ block, pin }: End): string {
  return block.bottom.includes(pin) ? `below ${block.r1}` : `above ${block.r0}`;
}

/** How full the side would be with this label, seen from the width of the block. */
function fullness(end: End, load: ReadonlyMap<readonly Pin[], number>): number {
  const side = sideOf(end);
  const width = (load.get(side) ?? 0) + end.wire.link.label.width;
  return (width + side.length * 16) / end.block.width;
}

/** Beside the pipe, from the border on. */
export function labelAt({ wire, block, pin }: LabelledPin, side: number): PlacedLabel {
  const below = block.bottom.includes(pin);
  const { width, height } = wire.link.label;
  const border = below ? block.y + block.height : block.y;
  return {
    link: wire.link.id,
    zone: block.id,
    at: { x: pin.x, y: border },
    direction: below ? 'down' : 'up',
    rect: { x: pin.x + side, y: below ? border + ARROW : border - ARROW - height, width, height },
  };
}
