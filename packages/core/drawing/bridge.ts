/** Where two pipes cross, the level one is carried over the other: the lower one shows a gap on both sides. */
import type { Pipe, Point } from './layout/input.ts';
import type { Node } from './nodes.ts';
import { PIPE } from './pipe-node.ts';

interface Level {
  readonly pipe: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

export interface Crossing extends Point {
  /** Number of the pipe that is carried over. */
  readonly over: number;
  readonly under: number;
}

/** From above, then from the left. Pipes of one conduit do not cross: they are one. */
export function crossingsOf(pipes: readonly Pipe[]): readonly Crossing[] {
  const levels: Level[] = [];
  pipes.forEach(({ points }, pipe) => {
    for (const [a, b] of segments(points))
      if (a.y === b.y) levels.push({ pipe, y: a.y, left: Math.min(a.x, b.x), right: Math.max(a.x, b.x) });
  });
  levels.sort((a, b) => a.y - b.y || a.left - b.left || a.pipe - b.pipe);
  const crossings: Crossing[] = [];
  pipes.forEach(({ points, link }, under) => {
    for (const [a, b] of segments(points)) {
      if (a.x !== b.x) continue;
      const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
      for (let i = firstBelow(levels, top); i < levels.length; i++) {
        const { y, left, right, pipe } = levels[i] as Level;
        if (y >= bottom) break;
        if (left < a.x && a.x < right && pipes[pipe]?.link !== link)
          crossings.push({ x: a.x, y, over: pipe, under });
      }
    }
  });
  return crossings.sort((a, b) => a.y - b.y || a.x - b.x || a.over - b.over || a.under - b.under);
}

export function bridgeNodes({ x, y }: Point, broken: boolean): readonly Node[] {
  const d = `M${x - 8} ${y}H${x + 8}`;
  return [
    { shape: 'path', d: `M${x - 4} ${y}H${x + 4}`, stroke: { paint: 'surface', width: PIPE.width + 5 } },
    { shape: 'path', d, stroke: { paint: 'ink', width: PIPE.width, ...(broken ? { dash: PIPE.dash } : {}) } },
    { shape: 'path', d, stroke: { paint: 'surface', width: PIPE.core } },
  ];
}

function* segments(points: readonly Point[]): Generator<readonly [Point, Point]> {
  for (let i = 0; i + 1 < points.length; i++) yield [points[i] as Point, points[i + 1] as Point];
}

function firstBelow(levels: readonly Level[], y: number): number {
  let [low, high] = [0, levels.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((levels[middle] as Level).y <= y) low = middle + 1;
    else high = middle;
  }
  return low;
}
