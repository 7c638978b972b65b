/** Pipes as nodes: a dark line with a light core, bends of 4 px, the heads of arrows. */
import type { Pipe, Point } from './layout/input.ts';
import type { Node } from './nodes.ts';
import type { SceneConduit } from './scene.ts';
import { headNode, type Direction } from './symbols.ts';

const BEND = 4;
export const PIPE = { width: 6, core: 3.2, dash: '9 5' } as const;

export function pipeNodes(points: readonly Point[], broken: boolean): readonly Node[] {
  const d = bent(points);
  return [
    { shape: 'path', d, stroke: { paint: 'ink', width: PIPE.width, ...(broken ? { dash: PIPE.dash } : {}) } },
    { shape: 'path', d, stroke: { paint: 'surface', width: PIPE.core } },
  ];
}

/** Path data with rounded corners. */
export function bent(points: readonly Point[]): string {
  return points
    .map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      if (before === undefined) return `M${point.x} ${point.y}`;
      if (after === undefined) return `L${point.x} ${point.y}`;
      const [start, end] = [towards(point, before), towards(point, after)];
      return `L${start.x} ${start.y}Q${point.x} ${point.y} ${end.x} ${end.y}`;
    })
    .join('');
}

function towards(from: Point, to: Point): Point {
  return {
    x: from.x + Math.sign(to.x - from.x) * Math.min(BEND, Math.abs(to.x - from.x) / 2),
    y: from.y + Math.sign(to.y - from.y) * Math.min(BEND, Math.abs(to.y - from.y) / 2),
  };
}

/** A head at each end whose zone is called; at the hub where a zone calls. */
export function headsOf(pipe: Pipe, conduit: SceneConduit): readonly Node[] {
  const first = endOf(pipe.points, 0, 1);
  const last = endOf(pipe.points, pipe.points.length - 1, pipe.points.length - 2);
  const called = (zone: string | null): boolean => zone !== null && conduit.called.has(zone);
  const atHub = pipe.from.zone === null && pipe.to.zone !== null && conduit.callers.has(pipe.to.zone);
  return [
    ...(called(pipe.from.zone) || atHub ? [headNode(...first)] : []),
    ...(called(pipe.to.zone) ? [headNode(...last)] : []),
  ];
}

function endOf(points: readonly Point[], end: number, before: number): readonly [Point, Direction] {
  const [tip, from] = [points[end] as Point, (points[before] ?? points[end]) as Point];
  if (tip.y !== from.y) return [tip, tip.y > from.y ? 'down' : 'up'];
  return [tip, tip.x > from.x ? 'right' : 'left'];
}
