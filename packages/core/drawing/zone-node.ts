/** A zone as nodes: its border says what kind it is. */
import type { Rect } from './layout/input.ts';
import type { GroupNode, Node, Paint, Stroke } from './nodes.ts';
import type { SceneZone } from './scene.ts';
import { cloudPath } from './symbols.ts';
import type { ZoneLabel } from './zone-label.ts';

const DASHES = { solid: undefined, logical: '8 3', temporary: '3 3' } as const;

/** @param holds it has zones drawn inside: an overlay then fills only the place of its label */
export function zoneNode(zone: SceneZone, label: ZoneLabel, rect: Rect, at: Rect, holds: boolean): GroupNode {
  const fill = holds ? 'surface' : label.fill;
  const mark: readonly Node[] =
    holds && label.fill !== 'surface' ? [{ shape: 'rect', ...at, radius: 4, fill: label.fill }] : [];
  return {
    shape: 'group',
    role: 'zone',
    ...(zone.stands === 1 ? { of: `zone:${zone.id}` } : {}),
    nodes: [
      ...borderNodes(zone, rect, fill),
      ...mark,
      {
        shape: 'group',
        role: 'zone-label',
        nodes: label.nodesAt(at.x, at.y, at.width, at.height),
      },
    ],
  };
}

export function borderNodes(
  { kind, border }: Pick<SceneZone, 'kind' | 'border'>,
  rect: Rect,
  fill: Paint,
): readonly Node[] {
  if (kind === 'external')
    return [{ shape: 'path', d: cloudPath(rect), fill, stroke: { paint: 'ink2', width: 1.2 } }];
  if (kind === 'safety') return safety(rect, fill, border);
  return [{ shape: 'rect', ...rect, radius: 4, fill, stroke: stroke('ink', 1.4, border) }];
}

/** Two lines with a hatch between them, so that it is seen without colour. */
function safety(rect: Rect, fill: Paint, border: SceneZone['border']): readonly Node[] {
  const inner = { x: rect.x + 5, y: rect.y + 5, width: rect.width - 10, height: rect.height - 10 };
  return [
    { shape: 'rect', ...rect, radius: 4, fill: 'hatchSafety', stroke: stroke('safety', 2, border) },
    { shape: 'rect', ...inner, radius: 2, fill, stroke: { paint: 'safety', width: 0.9 } },
  ];
}

function stroke(paint: Paint, width: number, border: SceneZone['border']): Stroke {
  const dash = DASHES[border];
  return dash === undefined ? { paint, width } : { paint, width, dash };
}
