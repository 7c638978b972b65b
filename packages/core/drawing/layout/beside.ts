/** Pipes that run straight from a zone to its neighbour, with their label above them in the alley. */
import { at, type Block, type Net, type Wire } from './block.ts';
import { ARROW, GRID, up } from './grid.ts';
import type { PlacedLabel, Point } from './input.ts';
import type { Crossings } from './order.ts';

/** Chooses them once the order of the blocks is known: neighbours with nothing to cross between them, one pipe for two. */
export function chooseBeside(frame: Block, nets: readonly Net[], crossings: Crossings): void {
  frame.closed = frame.rows.map((row) => Array.from({ length: row.length + 1 }, () => 0));
  const crossed = new Set<string>();
  for (const [net, places] of crossings) {
    const first = Math.min(
      ...[net.a, net.b].map(({ block, side }) => (side === 'top' ? block.r0 : block.r1 + 1)),
    );
    places.forEach((place, i) => crossed.add(`${first + i - frame.r0}/${place}`));
  }
  for (const { wire, a, b } of nets) {
    if (a.block !== wire.from || b.block !== wire.to || !isPlain(a.block) || !isPlain(b.block)) continue;
    const row = a.block.r0 - frame.r0;
    if (b.block.r0 !== a.block.r0) continue;
    const places = [a.block, b.block].map((block) => at(frame.rows, row).indexOf(block));
    const place = Math.max(...places);
    if (Math.min(...places) !== place - 1 || crossed.has(`${row}/${place}`)) continue;
    if (at(at(frame.closed, row), place) > 0 || !hasRoom(wire, a.block, b.block)) continue;
    at(frame.closed, row)[place] = besideWidth(wire);
    const [left, right] = [at(at(frame.rows, row), place - 1), at(at(frame.rows, row), place)];
    wire.beside = { frame, row, place, left, right };
  }
}

function isPlain({ kind, children }: Block): boolean {
  return kind === 'zone' && children.length === 0;
}

function hasRoom({ link }: Wire, a: Block, b: Block): boolean {
  return levelOf(link.label.height) + GRID * 2 <= Math.min(a.height, b.height);
}

/** From the upper edge of the zones to the pipe: the label stands above it. */
function levelOf(label: number): number {
  return up(label + GRID * 2);
}

function besideWidth({ link }: Wire): number {
  return up(Math.max(link.label.width + GRID * 2, link.devices + ARROW * 2));
}

export function besidePoints({ beside, link, from }: Wire): readonly Point[] {
  if (beside === null) return [];
  const { left, right } = beside;
  const y = left.y + levelOf(link.label.height);
  const points = [
    { x: left.x + left.width, y },
    { x: right.x, y },
  ];
  return from === left ? points : points.reverse();
}

export function besideLabel({ beside, link }: Wire): readonly PlacedLabel[] {
  if (beside === null) return [];
  const { left, right } = beside;
  const { width, height } = link.label;
  const [start, end] = [left.x + left.width, right.x];
  const y = left.y + levelOf(height);
  return [
    {
      link: link.id,
      zone: left.id,
      at: { x: Math.floor((start + end - link.devices) / 2), y },
      direction: 'right',
      rect: { x: Math.floor((start + end - width) / 2), y: y - GRID - height - 2, width, height },
    },
  ];
}
