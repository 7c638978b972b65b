/**
 * A plan in pieces, from the back to the front: each a group of nodes that is drawn of what stands in it and of nothing else, so
 * that whoever shows a plan draws again what became otherwise, and leaves out what nobody sees.
 */
import { BANDS } from './bands.ts';
import { bridgeNodes, crossingsOf, type Crossing } from './bridge.ts';
import type { ConduitLabel } from './conduit-label.ts';
import { STYLES, textNodes } from './draw-text.ts';
import type { Hub, Layout, Pipe, PlacedLabel, PlacedZone, Point } from './layout/input.ts';
import type { GroupNode, Node } from './nodes.ts';
import { headsOf, pipeNodes } from './pipe-node.ts';
import type { Scene, SceneConduit, SceneZone } from './scene.ts';
import { DEVICE, DEVICE_STEP, deviceNodes, type Direction } from './symbols.ts';
import { wrapText } from './text/wrap.ts';
import type { DrawingOptions, DrawingValues, PlaceValues } from './values.ts';
import type { ZoneLabel } from './zone-label.ts';
import { zoneNode } from './zone-node.ts';

/** Left margin with the numbers and names of the bands. */
export const MARGIN = 84;

export interface ZonePiece {
  readonly of: 'zone';
  readonly zone: SceneZone;
  readonly placed: PlacedZone;
  /** It has zones drawn inside. */
  readonly holds: boolean;
}

export interface PipePiece {
  readonly of: 'pipe';
  readonly conduit: SceneConduit;
  /** Corners of each, drawn on under the edge of a cloud. */
  readonly ways: readonly (readonly Point[])[];
}

/** What stands on the pipes of a conduit. */
export interface LabelPiece {
  readonly of: 'label';
  readonly conduit: SceneConduit;
  readonly pipes: readonly Pipe[];
  readonly place: PlacedLabel | undefined;
}

export interface BridgePiece {
  readonly of: 'bridge';
  /** Whether the pipe that is carried over is broken. */
  readonly crossings: readonly (Crossing & { readonly broken: boolean })[];
}

interface BandPiece {
  readonly of: 'bands';
  readonly layout: Pick<Layout, 'bands' | 'width' | 'height'>;
}

export type Piece = ZonePiece | PipePiece | LabelPiece | BridgePiece | BandPiece;

/** What is written in zones and beside pipes. */
export interface Labels {
  readonly zone: (zone: SceneZone) => ZoneLabel;
  readonly conduit: (conduit: SceneConduit) => ConduitLabel;
}

export const NO_VALUES: PlaceValues = {};

/** What is written in a zone: what stands for many has no values. */
export function valuesAt({ id, stands }: SceneZone, values: DrawingValues): PlaceValues {
  return (stands === 1 ? values.get(`zone:${id}`) : undefined) ?? NO_VALUES;
}

/** Zones that hold others, then conduits, then the rest: an end of a pipe may run under the edge of a cloud. */
export function piecesOf({
  scene,
  layout,
}: {
  readonly scene: Scene;
  readonly layout: Layout;
}): readonly Piece[] {
  const placed = new Map(layout.zones.map((zone) => [zone.id, zone] as const));
  const parents = new Set(scene.zones.map(({ parent }) => parent));
  const piece = (zone: SceneZone): ZonePiece => ({
    of: 'zone',
    zone,
    placed: placed.get(zone.id) as PlacedZone,
    holds: parents.has(zone.id),
  });
  const holding = scene.zones.filter(({ id }) => parents.has(id));
  const depth = depths(scene.zones);
  holding.sort((a, b) => (depth.get(a.id) ?? 0) - (depth.get(b.id) ?? 0));
  return [
    { of: 'bands', layout },
    ...holding.map(piece),
    ...conduitPieces(scene, layout),
    ...scene.zones.filter(({ id }) => !parents.has(id)).map(piece),
  ];
}

/** First all pipes, then what stands on them, so that no pipe covers a bridge, a device or a label. */
function conduitPieces({ zones, conduits }: Scene, layout: Layout): readonly Piece[] {
  const external = new Set(zones.filter(({ kind }) => kind === 'external').map(({ id }) => id));
  const pipes = Map.groupBy(layout.pipes, ({ link }) => link);
  const hubs = new Map(layout.hubs.map((hub) => [hub.link, hub] as const));
  const places = new Map(layout.labels.map((label) => [label.link, label] as const));
  const broken = new Set(conduits.filter((conduit) => conduit.broken).map(({ id }) => id));
  return [
    ...conduits.map((conduit): PipePiece => ({
      of: 'pipe',
      conduit,
      ways: [
        ...(pipes.get(conduit.id) ?? []).map((pipe) => underCloud(pipe, external)),
        ...hubWays(hubs.get(conduit.id)),
      ],
    })),
    {
      of: 'bridge',
      crossings: crossingsOf(layout.pipes).map((crossing) => ({
        ...crossing,
        broken: broken.has(layout.pipes[crossing.over]?.link ?? ''),
      })),
    },
    ...conduits.map((conduit): LabelPiece => ({
      of: 'label',
      conduit,
      pipes: pipes.get(conduit.id) ?? [],
      place: places.get(conduit.id),
    })),
  ];
}

export function pieceNode(piece: Piece, labels: Labels, options: DrawingOptions): GroupNode {
  switch (piece.of) {
    case 'bands':
      return bandNodes(piece.layout, options);
    case 'zone': {
      const { zone, placed, holds } = piece;
      return zoneNode(zone, labels.zone(zone), placed.rect, placed.label, holds);
    }
    case 'pipe': {
      const { conduit, ways } = piece;
      const nodes = ways.flatMap((points) => pipeNodes(points, conduit.broken));
      return { shape: 'group', role: 'conduit', ...ofConduit(conduit), nodes };
    }
    case 'bridge': {
      const nodes = piece.crossings.flatMap((crossing) => bridgeNodes(crossing, crossing.broken));
      return { shape: 'group', role: 'bridge', nodes };
    }
    case 'label': {
      const { conduit, pipes, place } = piece;
      const heads = pipes.flatMap((pipe) => headsOf(pipe, conduit));
      const nodes = [...heads, ...labelNodes(conduit, labels.conduit(conduit), place)];
      return { shape: 'group', role: 'conduit-label', ...ofConduit(conduit), nodes };
    }
  }
}

function bandNodes(layout: Pick<Layout, 'bands' | 'width' | 'height'>, { words }: DrawingOptions): GroupNode {
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

function depths(zones: readonly SceneZone[]): ReadonlyMap<string, number> {
  const parents = new Map(zones.map(({ id, parent }) => [id, parent] as const));
  const depth = (id: string | null): number => (id === null ? 0 : 1 + depth(parents.get(id) ?? null));
  return new Map(zones.map(({ id }) => [id, depth(id)] as const));
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

function hubWays(hub: Hub | undefined): readonly (readonly Point[])[] {
  return hub === undefined ? [] : [[hub.from, hub.to]];
}

function labelNodes(
  conduit: SceneConduit,
  label: ConduitLabel,
  place: PlacedLabel | undefined,
): readonly Node[] {
  if (place === undefined) return [];
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
