/** How a revision shows on a drawing: added thick with a plus, removed broken with a minus, changed within a cloud. */
import type { Change } from './changes.ts';
import type { Rect } from './layout/input.ts';
import type { Node, Stroke } from './nodes.ts';
import { bent } from './pipe-node.ts';
import type { Plan } from './plan.ts';
import { cloudPath } from './symbols.ts';

/** The plan with its changes: on the border of a zone, around the label of a conduit, and along its pipe, below what stands on it. */
export function withChanges(plan: Plan, changes: ReadonlyMap<string, Change>): readonly Node[] {
  if (changes.size === 0) return plan.nodes;
  const labels = plan.nodes.findIndex((node) => node.shape === 'group' && node.role === 'conduit-label');
  const split = labels < 0 ? plan.nodes.length : labels;
  const pipes = plan.layout.pipes.flatMap(({ link, points }) =>
    pipeMarks(changes.get(`conduit:${link}`), bent(points)),
  );
  const around = [
    ...plan.layout.zones.map(({ id, rect }) => [changes.get(`zone:${id}`), rect] as const),
    ...plan.layout.labels.map(({ link, rect }) => [changes.get(`conduit:${link}`), grown(rect, 3)] as const),
  ];
  const marks = around.flatMap(([change, rect]) => (change === undefined ? [] : markNodes(change, rect)));
  return [
    ...plan.nodes.slice(0, split),
    { shape: 'group', role: 'change', nodes: pipes },
    ...plan.nodes.slice(split),
    { shape: 'group', role: 'change', nodes: marks },
  ];
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

export function markNodes(change: Change, rect: Rect): readonly Node[] {
  const stroke = STROKES[change];
  if (change === 'changed') return [{ shape: 'path', d: cloudPath(grown(rect, 5)), stroke }];
  return [{ shape: 'rect', ...rect, radius: 4, stroke }, ...sign(change, rect)];
}

/** A plus or a minus in a ring on the upper right corner. */
function sign(change: 'added' | 'removed', { x, y, width }: Rect): readonly Node[] {
  const [cx, cy] = [x + width, y];
  const ring = `M${cx - 7} ${cy}A7 7 0 1 1 ${cx + 7} ${cy}A7 7 0 1 1 ${cx - 7} ${cy}Z`;
  const plus = change === 'added' ? `M${cx} ${cy - 4}V${cy + 4}` : '';
  return [
    { shape: 'path', d: ring, fill: 'surface', stroke: { paint: 'ink', width: 1.2 } },
    { shape: 'path', d: `M${cx - 4} ${cy}H${cx + 4}${plus}`, stroke: { paint: 'ink', width: 1.8 } },
  ];
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + by * 2, height: height + by * 2 };
}
