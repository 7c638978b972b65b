/** A scene as a plan: labels measured, then everything placed. */
import { conduitLabel, type ConduitLabel } from './conduit-label.ts';
import { smallestText } from './draw-text.ts';
import { layOut } from './layout/layout.ts';
import { leastSizes, type Least } from './layout/least.ts';
import type { Layout, LayoutInput, Point } from './layout/input.ts';
import type { Node } from './nodes.ts';
import { MARGIN, pieceNode, piecesOf, valuesAt, type Labels } from './pieces.ts';
import type { Scene } from './scene.ts';
import { DEVICE, DEVICE_STEP } from './symbols.ts';
import type { DrawingOptions, DrawingValues } from './values.ts';
import { zoneLabel, type ZoneLabel } from './zone-label.ts';

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

/** All that the places of things depend on. */
export function inputOf({ scene, zones, conduits }: Measured): Omit<LayoutInput, 'rowWidth'> {
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

export function planOf({ zones, conduits }: Measured, placed: Placed, options: DrawingOptions): Plan {
  const labels: Labels = {
    zone: ({ id }) => zones.get(id) as ZoneLabel,
    conduit: ({ id }) => conduits.get(id) as ConduitLabel,
  };
  return { ...placed, nodes: piecesOf(placed).map((piece) => pieceNode(piece, labels, options)) };
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
