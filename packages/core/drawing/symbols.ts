/** The symbols of the drawing: devices at the border, heads of arrows, wireless arcs, clouds. */
import type { Point, Rect } from './layout/input.ts';
import type { Node, PathNode } from './nodes.ts';
import type { DeviceKind } from './scene.ts';

/** Edge of a device; from one device to the next on a pipe. */
export const DEVICE = 16;
export const DEVICE_STEP = 18;

export type Direction = 'up' | 'down' | 'left' | 'right';

/** @param towards where a diode lets pass */
export function deviceNodes(kind: DeviceKind, { x, y }: Point, towards: Direction): readonly Node[] {
  switch (kind) {
    case 'filter':
      return [square(x, y), ink(bricks(x - 8, y - 8))];
    case 'diode':
      return [
        square(x, y),
        { shape: 'path', d: arrow({ x, y }, towards), fill: 'ink' },
        ink(bar({ x, y }, towards), 1.6),
      ];
    case 'encrypted':
      return lock(x, y);
  }
}

function square(x: number, y: number): Node {
  const stroke = { paint: 'ink', width: 1.2 } as const;
  return { shape: 'rect', x: x - 8, y: y - 8, width: DEVICE, height: DEVICE, fill: 'surface', stroke };
}

function ink(d: string, width = 1): PathNode {
  return { shape: 'path', d, stroke: { paint: 'ink', width } };
}

function bricks(x: number, y: number): string {
  const rows = `M${x} ${y + 5.3}H${x + 16}M${x} ${y + 10.7}H${x + 16}`;
  return `${rows}M${x + 8} ${y}V${y + 5.3}M${x + 4} ${y + 5.3}V${y + 10.7}M${x + 12} ${y + 5.3}V${y + 10.7}M${x + 8} ${y + 10.7}V${y + 16}`;
}

const TURN: { readonly [direction in Direction]: (x: number, y: number) => Point } = {
  down: (x, y) => ({ x, y }),
  up: (x, y) => ({ x: -x, y: -y }),
  right: (x, y) => ({ x: y, y: -x }),
  left: (x, y) => ({ x: -y, y: x }),
};

/** Lines through points that are given as if the symbol pointed down. */
function turned(at: Point, direction: Direction, points: readonly (readonly [number, number])[]): string {
  return points
    .map(([x, y], i) => {
      const p = TURN[direction](x, y);
      return `${i === 0 ? 'M' : 'L'}${at.x + p.x} ${at.y + p.y}`;
    })
    .join('');
}

function arrow(at: Point, direction: Direction): string {
  return `${turned(at, direction, [
    [-5, -5],
    [5, -5],
    [0, 4],
  ])}Z`;
}

function bar(at: Point, direction: Direction): string {
  return turned(at, direction, [
    [-5, 5],
    [5, 5],
  ]);
}

function lock(x: number, y: number): readonly Node[] {
  const ring = `M${x - 8} ${y}A8 8 0 1 1 ${x + 8} ${y}A8 8 0 1 1 ${x - 8} ${y}Z`;
  const body = `M${x - 4} ${y - 1}H${x + 4}V${y + 4.5}H${x - 4}Z`;
  const shackle = `M${x - 2.5} ${y - 1}V${y - 3}A2.5 2.5 0 0 1 ${x + 2.5} ${y - 3}V${y - 1}`;
  return [
    { shape: 'path', d: ring, fill: 'surface', stroke: { paint: 'ink', width: 1.2 } },
    { shape: 'path', d: body, fill: 'ink' },
    ink(shackle, 1.4),
  ];
}

/** The head of an arrow with its point at a border. */
export function headNode(tip: Point, direction: Direction): PathNode {
  const d = `${turned(tip, direction, [
    [-5, -11],
    [5, -11],
    [0, -1],
  ])}Z`;
  return { shape: 'path', d, fill: 'ink' };
}

/** @param x, y foot of the arcs, in their middle */
export function wirelessArcs(x: number, y: number): readonly Node[] {
  const arc = (r: number): string => `M${x - r} ${y - r}A${r * 1.42} ${r * 1.42} 0 0 1 ${x + r} ${y - r}`;
  const dot = `M${x - 1.5} ${y - 1}A1.5 1.5 0 1 1 ${x + 1.5} ${y - 1}A1.5 1.5 0 1 1 ${x - 1.5} ${y - 1}Z`;
  return [ink(`${arc(4)}${arc(7.5)}`, 1.4), { shape: 'path', d: dot, fill: 'ink' }];
}

const BUMP = 8;

/** A cloud within the rectangle. */
export function cloudPath({ x, y, width, height }: Rect): string {
  const bump = Math.min(BUMP, Math.floor(height / 4));
  const [left, right, top, bottom] = [x + bump, x + width - bump, y + bump, y + height - bump];
  const across = Math.max(3, Math.round((right - left) / 40));
  const down = Math.max(1, Math.round((bottom - top) / 44));
  return [
    `M${left} ${top}`,
    bumps(bump, (right - left) / across, 0, across),
    bumps(bump, 0, (bottom - top) / down, down),
    bumps(bump, (left - right) / across, 0, across),
    bumps(bump, 0, (top - bottom) / down, down),
    'Z',
  ].join('');
}

/** Arcs that stand out by less than the bump. */
function bumps(bump: number, dx: number, dy: number, count: number): string {
  const chord = Math.abs(dx) + Math.abs(dy);
  const height = bump - 1;
  const radius = Math.round((((chord * chord) / 4 + height * height) / (2 * height)) * 1000) / 1000;
  const step = (n: number): number => Math.round(n * 1000) / 1000;
  return `a${radius} ${radius} 0 0 1 ${step(dx)} ${step(dy)}`.repeat(count);
}
