/**
 * A drawing as an uncompressed draw.io file: zones as containers, conduits as edges with waypoints, hubs as small shapes. draw.io opens
 * it as a drawing to work on; it holds what stands where and what is joined, not the strips.
 */
import { LIGHT } from './colours.ts';
import type { Hub, Layout, Pipe, PlacedZone, Point, Rect } from './layout/input.ts';
import type { Placed } from './plan.ts';
import type { Change, SceneConduit, SceneZone } from './scene.ts';
import { escapeXml, number } from './svg.ts';

/** @returns XML that ends with a line break; all text of the plant is escaped */
export function drawioOf(title: string, plan: Placed): string {
  const { scene, layout } = plan;
  const placed = new Map(layout.zones.map((zone) => [zone.id, zone] as const));
  const cells = [
    '<mxCell id="0"/>',
    '<mxCell id="1" parent="0"/>',
    ...parentsFirst(scene.zones).map((zone) => zoneCell(zone, placed, scene.zones)),
    ...layout.hubs.map((hub) => hubCell(hub, scene.conduits)),
    ...scene.conduits.flatMap((conduit) => conduitCells(conduit, layout)),
  ];
  return `<mxfile host="bulkhead"><diagram id="plan" name="${escapeXml(title)}"><mxGraphModel grid="1" gridSize="8" page="1" pageWidth="${plan.width}" pageHeight="${plan.height}"><root>
${cells.join('\n')}
</root></mxGraphModel></diagram></mxfile>
`;
}

function parentsFirst(zones: readonly SceneZone[]): readonly SceneZone[] {
  const byId = new Map(zones.map((zone) => [zone.id, zone] as const));
  const done = new Set<string>();
  const order: SceneZone[] = [];
  const visit = (zone: SceneZone): void => {
    if (done.has(zone.id)) return;
    done.add(zone.id);
    const parent = byId.get(zone.parent ?? '');
    if (parent !== undefined) visit(parent);
    order.push(zone);
  };
  for (const zone of zones) visit(zone);
  return order;
}

/** draw.io measures from the parent. */
function zoneCell(
  zone: SceneZone,
  placed: ReadonlyMap<string, PlacedZone>,
  zones: readonly SceneZone[],
): string {
  const { rect } = placed.get(zone.id) as PlacedZone;
  const around = placed.get(zone.parent ?? '')?.rect ?? { x: 0, y: 0 };
  const holds = zones.some(({ parent }) => parent === zone.id);
  const style = `${shapeOf(zone)}${changeStyle(zone.change)}verticalAlign=top;align=left;spacingLeft=8;whiteSpace=wrap;html=0;container=${holds ? 1 : 0};collapsible=0;`;
  const parent = zone.parent === null ? '1' : `zone:${zone.parent}`;
  return `<mxCell id="${escapeXml(`zone:${zone.id}`)}" value="${escapeXml(`${changeSign(zone.change)}${zone.name} (${zone.id})`)}" style="${style}" vertex="1" parent="${escapeXml(parent)}">${geometry({ ...rect, x: rect.x - around.x, y: rect.y - around.y })}</mxCell>`;
}

function shapeOf({ kind, border }: SceneZone): string {
  if (kind === 'external') return 'shape=cloud;';
  const dash = border === 'solid' ? '' : `dashed=1;dashPattern=${border === 'logical' ? '8 3' : '3 3'};`;
  const safety = kind === 'safety' ? 'shape=ext;double=1;strokeColor=#9B1C31;' : '';
  return `rounded=1;arcSize=4;absoluteArcSize=1;${safety}${dash}`;
}

/** Added thick, removed broken, changed in a colour; the sign in the label says it without the line. */
const CHANGES: { readonly [change in Change]: { readonly sign: string; readonly style: string } } = {
  added: { sign: '+ ', style: 'strokeWidth=3;' },
  removed: { sign: '− ', style: 'dashed=1;dashPattern=6 4;' },
  changed: { sign: '~ ', style: `strokeColor=${LIGHT.deficit};` },
};

function changeStyle(change: Change | null): string {
  return change === null ? '' : CHANGES[change].style;
}

function changeSign(change: Change | null): string {
  return change === null ? '' : CHANGES[change].sign;
}

function geometry({ x, y, width, height }: Rect): string {
  return `<mxGeometry x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" as="geometry"/>`;
}

/** The bar of a hub, as high as a pipe is wide. */
function barOf({ from, to }: Pick<Hub, 'from' | 'to'>): Rect {
  return { x: from.x, y: from.y - 3, width: to.x - from.x, height: 6 };
}

function hubCell({ link, from, to }: Hub, conduits: readonly SceneConduit[]): string {
  const change = conduits.find(({ id }) => id === link)?.change ?? null;
  const rect = barOf({ from, to });
  return `<mxCell id="${escapeXml(`hub:${link}`)}" value="${escapeXml(`${changeSign(change)}${link}`)}" style="${changeStyle(change)}verticalLabelPosition=bottom;verticalAlign=top;html=0;" vertex="1" parent="1">${geometry(rect)}</mxCell>`;
}

/** A hollow band; `shape=link` would look the same and never shows the head of an arrow. */
const PIPE =
  'shape=flexArrow;width=5;startWidth=7;endWidth=7;startSize=4;endSize=4;fillColor=#FFFFFF;' as const;

function headIf(called: boolean): 'block' | 'none' {
  return called ? 'block' : 'none';
}

/** One edge, or one for each branch of a hub. */
function conduitCells(conduit: SceneConduit, layout: Layout): readonly string[] {
  const pipes = layout.pipes.filter(({ link }) => link === conduit.id);
  return pipes.map((pipe, i) => {
    const { from, to, points } = pipe;
    const id = pipes.length === 1 ? `conduit:${conduit.id}` : `conduit:${conduit.id}/${i + 1}`;
    const [source, target] = [from, to].map(({ zone }) =>
      zone === null ? `hub:${conduit.id}` : `zone:${zone}`,
    );
    const called = (zone: string | null): boolean => zone !== null && conduit.called.has(zone);
    const atHub = from.zone === null && to.zone !== null && conduit.callers.has(to.zone);
    const heads = `startArrow=${headIf(called(from.zone) || atHub)};endArrow=${headIf(called(to.zone))};`;
    const style = `${PIPE}edgeStyle=none;rounded=1;html=0;${heads}${conduit.broken ? 'dashed=1;' : ''}${changeStyle(conduit.change)}${ends(pipe, layout)}`;
    const label = pipes.length === 1 ? `${changeSign(conduit.change)}${conduit.id}` : '';
    const inner = points.slice(1, -1).map(({ x, y }) => `<mxPoint x="${number(x)}" y="${number(y)}"/>`);
    const bends = inner.length === 0 ? '' : `<Array as="points">${inner.join('')}</Array>`;
    return `<mxCell id="${escapeXml(id)}" value="${escapeXml(label)}" style="${style}" edge="1" parent="1" source="${escapeXml(source ?? '')}" target="${escapeXml(target ?? '')}"><mxGeometry relative="1" as="geometry">${bends}</mxGeometry></mxCell>`;
  });
}

/** Where on the border of a zone, or on the bar of a hub, a pipe ends, as parts of width and height. */
function ends({ link, from, to, points }: Pipe, layout: Layout): string {
  const rectOf = (zone: string | null): Rect | undefined => {
    if (zone !== null) return layout.zones.find(({ id }) => id === zone)?.rect;
    const hub = layout.hubs.find((one) => one.link === link);
    return hub === undefined ? undefined : barOf(hub);
  };
  const part = (name: string, zone: string | null, point: Point | undefined): string => {
    const rect = rectOf(zone);
    if (rect === undefined || point === undefined) return '';
    const [x, y] = [(point.x - rect.x) / rect.width, (point.y - rect.y) / rect.height];
    return `${name}X=${fine(x)};${name}Y=${fine(y)};${name}Perimeter=0;`;
  };
  return `${part('exit', from.zone, points[0])}${part('entry', to.zone, points.at(-1))}`;
}

/** A part of a wide zone: three decimals would be seen as a stretch that runs aslant. */
function fine(part: number): string {
  return String(Math.round(part * 1_000_000) / 1_000_000);
}
