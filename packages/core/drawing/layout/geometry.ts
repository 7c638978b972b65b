/** From blocks, pins and tracks to rectangles and corners. */
import { at, type Block, type Hop, type Pin, type Wire } from './block.ts';
import { besidePoints } from './beside.ts';
import { GRID, up } from './grid.ts';
import type { Hub, Pipe, PlacedLabel, PlacedZone, Point, Rect } from './input.ts';
import { isStraight } from './tracks.ts';
import type { Tree } from './tree.ts';
import type { WirePins } from './alleys.ts';

export function rectOf({ x, y, width, height }: Block): Rect {
  return { x, y, width, height };
}

export function placedZones(tree: Tree): readonly PlacedZone[] {
  return [...tree.zones].map(([id, block]) => ({
    id,
    rect: rectOf(block),
    label: rectOf(tree.heads.get(id) ?? block),
  }));
}

export function placedHubs(tree: Tree): readonly Hub[] {
  const labels = new Map(tree.wires.map(({ link }) => [link.id, link.label] as const));
  return [...tree.hubs].map(([link, block]) => {
    const y = block.y + barOf(block);
    const from = { x: block.x + up(labels.get(link)?.width ?? 0) + GRID, y };
    return { link, from, to: { x: block.x + block.width, y }, rect: rectOf(block) };
  });
}

/** The bar of a hub, from its upper edge. */
function barOf(block: Block): number {
  return Math.round(block.height / 2 / GRID) * GRID;
}

export function hubLabels(tree: Tree, wires: readonly Wire[]): readonly PlacedLabel[] {
  const links = new Map(wires.map(({ link }) => [link.id, link] as const));
  return [...tree.hubs].map(([id, block]) => {
    const { label } = links.get(id) as Wire['link'];
    const y = block.y + barOf(block);
    return {
      link: id,
      zone: null,
      at: { x: block.x + up(label.width) + GRID, y },
      direction: 'right',
      rect: { x: block.x, y: y - label.height / 2, ...label },
    };
  });
}

export function pipeOf(wire: Wire, pins: WirePins): Pipe {
  if (wire.beside !== null) return { ...endsOf(wire), points: besidePoints(wire) };
  const ofWire = pins.get(wire) as ReadonlyMap<Block, Pin>;
  const [start, end] = [wire.from, wire.to].map((block) => ({ block, pin: ofWire.get(block) as Pin }));
  const points: Point[] = [];
  let pin = (start as { pin: Pin }).pin;
  points.push({ x: pin.x, y: borderOf(wire.from, pin) });
  for (const hop of hopsFrom(wire, pin)) {
    const next = hop.a === pin ? hop.b : hop.a;
    if (!isStraight(hop)) points.push({ x: pin.x, y: hop.y }, { x: next.x, y: hop.y });
    pin = next;
  }
  points.push({ x: pin.x, y: borderOf(wire.to, (end as { pin: Pin }).pin) });
  return { ...endsOf(wire), points: corners(points) };
}

function endsOf({ link, from, to }: Wire): Pick<Pipe, 'link' | 'from' | 'to'> {
  return { link: link.id, from: { zone: from.kind === 'hub' ? null : from.id }, to: { zone: to.id } };
}

function borderOf(block: Block, pin: Pin): number {
  if (block.kind === 'hub') return block.y + barOf(block);
  return block.top.includes(pin) ? block.y : block.y + block.height;
}

/** All hops of a pipe in the order from its first pin on. */
function hopsFrom(wire: Wire, first: Pin): readonly Hop[] {
  const hops: Hop[] = [];
  let pin = first;
  for (const net of wire.nets) {
    const forward = at(net.hops, 0).a === pin;
    const ordered = forward ? net.hops : net.hops.toReversed();
    for (const hop of ordered) pin = hop.a === pin ? hop.b : hop.a;
    hops.push(...ordered);
  }
  return hops;
}

/** Without points in the middle of a line. */
function corners(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last !== undefined && last.x === point.x && last.y === point.y) continue;
    const level = before !== undefined && last !== undefined && before.y === last.y && last.y === point.y;
    const plumb = before !== undefined && last !== undefined && before.x === last.x && last.x === point.x;
    if (level || plumb) kept.pop();
    kept.push(point);
  }
  return kept;
}
