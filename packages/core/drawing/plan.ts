/** A scene as a plan: labels measured, everything placed, then drawn from the back to the front. */
import { BANDS } from './bands.ts';
import { bridgeNodes, crossingsOf } from './bridge.ts';
import { conduitLabel, type ConduitLabel } from './conduit-label.ts';
import { smallestText, STYLES, textNodes } from './draw-text.ts';
import { layOut } from './layout/layout.ts';
import { leastSizes, type Least } from './layout/least.ts';
import type { Hub, Layout, LayoutInput, Pipe, PlacedLabel, PlacedZone, Point } from './layout/input.ts';
import type { GroupNode, Node } from './nodes.ts';
import { headsOf, pipeNodes } from './pipe-node.ts';
import type { Scene, SceneConduit, SceneZone } from './scene.ts';
import { DEVICE, DEVICE_STEP, deviceNodes, type Direction } from './symbols.ts';
import { wrapText } from './text/wrap.ts';
import type { DrawingOptions, DrawingValues, PlaceValues } from './values.ts';
import { zoneLabel, type ZoneLabel } from './zone-label.ts';
import { zoneNode } from './zone-node.ts';

/** Left margin with the numbers and names of the bands. */
export const MARGIN = 84;
/** Space around everything else. */
const EDGE = 20;

/** Where everything stands, not drawn yet. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly layout: Layout;
  readonly scene: Scene;
}

export interface Plan extends Placed {
  readonly nodes: readonly Node[];
}

/** A scene with its labels measured; it can then be laid out at several widths. */
export interface Measured {
  readonly scene: Scene;
  readonly zones: ReadonlyMap<string, ZoneLabel>;
  readonly conduits: ReadonlyMap<string, ConduitLabel>;
}

export function measure(scene: Scene, values: DrawingValues, options: DrawingOptions): Measured {
  return {
    scene,
    zones: new Map(scene.zones.map((zone) => [zone.id, zoneLabel(zone, valuesAt(zone, values), options)])),
    conduits: new Map(scene.conduits.map((conduit) => [conduit.id, conduitLabel(conduit, options.words)])),
  };
}

function valuesAt({ id, stands }: SceneZone, values: DrawingValues): PlaceValues {
  return (stands === 1 ? values.get(`zone:${id}`) : undefined) ?? {};
}

export function layoutOf(measured: Measured, rowWidth: number, laidOut: LaysOut = layOut): Layout {
  return laidOut({ ...inputOf(measured), rowWidth });
}

export type LaysOut = typeof layOut;

/** As `layOut`, and what was laid out once is not again. */
export function rememberedLayouts(): LaysOut {
  const known = new Map<string, Layout>();
  return (input) => {
    const key = JSON.stringify([input, String(input.rowWidth)]);
    const layout = known.get(key) ?? layOut(input);
    known.set(key, layout);
    return layout;
  };
}

/** What each width of rows that differs from those before it needs at least, with the margin. */
export function leastPlans(measured: Measured, rowWidths: readonly number[]): readonly Least[] {
  return leastSizes(inputOf(measured), rowWidths).map(({ rowWidth, size }) => ({
    rowWidth,
    size: { ...size, width: withMargin(size.width) },
  }));
}

function inputOf({ scene, zones, conduits }: Measured): Omit<LayoutInput, 'rowWidth'> {
  return {
    zones: scene.zones.map(({ id, band, parent }) => ({
      id,
      band,
      parent,
      size: (zones.get(id) as ZoneLabel).size,
    })),
    links: scene.conduits.map(({ id, joins, devices }) => ({
      id,
      ends: joins,
      label: (conduits.get(id) as ConduitLabel).size,
      devices: devices.length === 0 ? 0 : DEVICE + (devices.length - 1) * DEVICE_STEP,
    })),
  };
}

export function placedOf({ scene }: Measured, layout: Layout): Placed {
  const moved = shifted(layout);
  return { width: moved.width, height: moved.height, layout: moved, scene };
}

export function planOf(measured: Measured, placed: Placed, options: DrawingOptions): Plan {
  const { layout } = placed;
  return { ...placed, nodes: [bandNodes(layout, options), ...zoneAndConduitNodes(measured, layout)] };
}

/** The size of the smallest text there will be, wherever it stands. */
export function smallestIn({ zones, conduits }: Measured): number {
  return smallestText([
    ...[...zones.values()].flatMap((label) => label.nodesAt(0, 0, label.size.width, label.size.height)),
    ...[...conduits.values()].flatMap((label) => label.nodesAt(0, 0)),
  ]);
}

function withMargin(width: number): number {
  return MARGIN + EDGE + width + EDGE;
}

/** Makes room for the margin. */
function shifted(layout: Layout): Layout {
  const dx = MARGIN + EDGE;
  const point = <T extends Point>(at: T): T => ({ ...at, x: at.x + dx });
  return {
    ...layout,
    width: withMargin(layout.width),
    zones: layout.zones.map(({ id, rect, label }) => ({ id, rect: point(rect), label: point(label) })),
    hubs: layout.hubs.map((hub) => ({
      ...hub,
      from: point(hub.from),
      to: point(hub.to),
      rect: point(hub.rect),
    })),
    pipes: layout.pipes.map((pipe) => ({ ...pipe, points: pipe.points.map(point) })),
    labels: layout.labels.map((label) => ({ ...label, rect: point(label.rect), at: point(label.at) })),
  };
}

function bandNodes(layout: Layout, { words }: DrawingOptions): GroupNode {
  const line = { paint: 'line2', width: 0.8 } as const;
  const nodes: Node[] = [{ shape: 'path', d: `M${MARGIN} 0V${layout.height}`, stroke: line }];
  for (const { band, top } of layout.bands) {
    const info = BANDS[band];
    if (info === undefined) continue;
    if (top > 0) nodes.push({ shape: 'path', d: `M0 ${top}H${layout.width}`, stroke: line });
    const name = wrapText(words.bands[info.id], STYLES.bandName, MARGIN - 12);
    nodes.push(...textNodes([info.label], 12, top + 10, STYLES.bandNumber));
    nodes.push(...textNodes(name, 12, top + 28, STYLES.bandName));
  }
  return { shape: 'group', role: 'bands', nodes };
}

/** Zones that hold others, then conduits, then the rest: an end of a pipe may run under the edge of a cloud. */
function zoneAndConduitNodes({ scene, zones, conduits }: Measured, layout: Layout): readonly Node[] {
  const placed = new Map(layout.zones.map((zone) => [zone.id, zone] as const));
  const parents = new Set(scene.zones.map(({ parent }) => parent));
  const draw = (zone: SceneZone): GroupNode => {
    const { rect, label } = placed.get(zone.id) as PlacedZone;
    return zoneNode(zone, zones.get(zone.id) as ZoneLabel, rect, label, parents.has(zone.id));
  };
  const holding = scene.zones.filter(({ id }) => parents.has(id));
  const depth = depths(scene.zones);
  holding.sort((a, b) => (depth.get(a.id) ?? 0) - (depth.get(b.id) ?? 0));
  return [
    ...holding.map(draw),
    ...conduitGroups(scene, conduits, layout),
    ...scene.zones.filter(({ id }) => !parents.has(id)).map(draw),
  ];
}

function depths(zones: readonly SceneZone[]): ReadonlyMap<string, number> {
  const parents = new Map(zones.map(({ id, parent }) => [id, parent] as const));
  const depth = (id: string | null): number => (id === null ? 0 : 1 + depth(parents.get(id) ?? null));
  return new Map(zones.map(({ id }) => [id, depth(id)] as const));
}

/** First all pipes, then what stands on them, so that no pipe covers a bridge, a device or a label. */
function conduitGroups(
  scene: Scene,
  labels: ReadonlyMap<string, ConduitLabel>,
  layout: Layout,
): readonly Node[] {
  const external = new Set(scene.zones.filter(({ kind }) => kind === 'external').map(({ id }) => id));
  const pipes = Map.groupBy(layout.pipes, ({ link }) => link);
  const hubs = new Map(layout.hubs.map((hub) => [hub.link, hub] as const));
  const places = new Map(layout.labels.map((label) => [label.link, label] as const));
  const broken = new Set(scene.conduits.filter((conduit) => conduit.broken).map(({ id }) => id));
  const bridges = crossingsOf(layout.pipes).flatMap((crossing) =>
    bridgeNodes(crossing, broken.has(layout.pipes[crossing.over]?.link ?? '')),
  );
  return [
    ...scene.conduits.map((conduit): GroupNode => ({
      shape: 'group',
      role: 'conduit',
      ...ofConduit(conduit),
      nodes: [
        ...(pipes.get(conduit.id) ?? []).flatMap((pipe) =>
          pipeNodes(underCloud(pipe, external), conduit.broken),
        ),
        ...hubNodes(hubs.get(conduit.id), conduit),
      ],
    })),
    { shape: 'group', role: 'bridge', nodes: bridges },
    ...scene.conduits.map((conduit): GroupNode => ({
      shape: 'group',
      role: 'conduit-label',
      ...ofConduit(conduit),
      nodes: [
        ...(pipes.get(conduit.id) ?? []).flatMap((pipe) => headsOf(pipe, conduit)),
        ...labelNodes(conduit, labels.get(conduit.id), places.get(conduit.id)),
      ],
    })),
  ];
}

/** Conduits drawn as one are none of them. */
function ofConduit({ id, stands }: SceneConduit): { readonly of?: string } {
  return stands === 1 ? { of: `conduit:${id}` } : {};
}

const UNDER = 12;

/** Draws a pipe on under the edge of a cloud, which is not straight. */
function underCloud({ points, from, to }: Pipe, external: ReadonlySet<string>): readonly Point[] {
  const longer = (end: Point, before: Point): Point => ({
    x: end.x,
    y: end.y + Math.sign(end.y - before.y) * UNDER,
  });
  const result = [...points];
  const count = result.length;
  if (external.has(from.zone ?? '')) result[0] = longer(points[0] as Point, points[1] as Point);
  if (external.has(to.zone ?? ''))
    result[count - 1] = longer(points[count - 1] as Point, points[count - 2] as Point);
  return result;
}

function hubNodes(hub: Hub | undefined, conduit: SceneConduit): readonly Node[] {
  return hub === undefined ? [] : pipeNodes([hub.from, hub.to], conduit.broken);
}

function labelNodes(
  conduit: SceneConduit,
  label: ConduitLabel | undefined,
  place: PlacedLabel | undefined,
): readonly Node[] {
  if (label === undefined || place === undefined) return [];
  const devices = conduit.devices.flatMap((kind, i) => {
    const far = DEVICE / 2 + i * DEVICE_STEP;
    return deviceNodes(kind, devicePoint(place, far), passes(conduit, place));
  });
  return [...devices, ...label.nodesAt(place.rect.x, place.rect.y)];
}

/** From the border, behind the space for the head of an arrow; a hub has its devices at the start of its bar. */
function devicePoint({ at, direction }: PlacedLabel, far: number): Point {
  if (direction === 'right') return { x: at.x + far, y: at.y };
  const y = 16 + far;
  return { x: at.x, y: direction === 'down' ? at.y + y : at.y - y };
}

/** Which way a diode beside the label lets pass. */
function passes({ oneWay }: SceneConduit, { zone, direction }: PlacedLabel): Direction {
  const away = oneWay?.from === zone;
  if (direction === 'right') return away || zone === null ? 'right' : 'left';
  return (direction === 'down') === away ? 'down' : 'up';
}
