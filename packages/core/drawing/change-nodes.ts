/** How a revision shows on a drawing: added thick, removed broken, changed within a cloud. The sign stands in the text. */
import type { Rect } from './layout/input.ts';
import type { Node, Stroke } from './nodes.ts';
import { bent } from './pipe-node.ts';
import type { Plan } from './plan.ts';
import type { Change } from './scene.ts';
import { cloudPath } from './symbols.ts';

/** The plan with its changes: on the border of a zone, around the label of a conduit, and along its pipe, below what stands on it. */
export function withChanges(plan: Plan): readonly Node[] {
  const { layout, scene } = plan;
  const zones = changesIn(scene.zones);
  const conduits = changesIn(scene.conduits);
  if (zones.size + conduits.size === 0) return plan.nodes;
  const labels = plan.nodes.findIndex((node) => node.shape === 'group' && node.role === 'conduit-label');
  const split = labels < 0 ? plan.nodes.length : labels;
  const pipes = layout.pipes.flatMap(({ link, points }) => pipeMarks(conduits.get(link), bent(points)));
  const marks = [
    ...layout.zones.flatMap(({ id, rect }) => edgeNodes(zones.get(id), rect, 8)),
    ...layout.labels.flatMap(({ link, rect }) => edgeNodes(conduits.get(link), grown(rect, 6, 3), 4)),
  ];
  return [
    ...plan.nodes.slice(0, split),
    { shape: 'group', role: 'change', nodes: pipes },
    ...plan.nodes.slice(split),
    { shape: 'group', role: 'change', nodes: marks },
  ];
}

function changesIn(
  list: readonly { readonly id: string; readonly change: Change | null }[],
): ReadonlyMap<string, Change> {
  return new Map(list.flatMap(({ id, change }) => (change === null ? [] : [[id, change] as const])));
}

const STROKES: { readonly [change in Change]: Stroke } = {
  added: { paint: 'ink', width: 3.5 },
  removed: { paint: 'ink', width: 2, dash: '6 4' },
  changed: { paint: 'deficit', width: 1.6 },
};

/** A pipe that is new is filled, one that is gone is broken. */
function pipeMarks(change: Change | undefined, d: string): readonly Node[] {
  if (change === 'added') return [{ shape: 'path', d, stroke: { paint: 'ink', width: 5 } }];
  if (change === 'removed')
    return [{ shape: 'path', d, stroke: { paint: 'surface', width: 8, dash: '4 6' } }];
  return [];
}

/** @param around how far out a cloud reaches */
export function edgeNodes(change: Change | undefined, rect: Rect, around: number): readonly Node[] {
  if (change === undefined) return [];
  const stroke = STROKES[change];
  if (change === 'changed') return [{ shape: 'path', d: cloudPath(grown(rect, around)), stroke }];
  return [{ shape: 'rect', ...rect, radius: 4, stroke }];
}

function grown({ x, y, width, height }: Rect, by: number, down = by): Rect {
  return { x: x - by, y: y - down, width: width + by * 2, height: height + down * 2 };
}
