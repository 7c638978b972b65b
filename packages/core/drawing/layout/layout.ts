/**
 * Places zones in bands and routes conduits between them, level and plumb. Nothing is searched for on a plane that might be full:
 * it is first decided in what order things stand and which alleys and channels each pipe takes, then everything is made as wide
 * and as high as what is in it. So a pipe never meets a zone and a label never meets anything.
 */
import { routeFrame, type WirePins } from './alleys.ts';
import { besideLabel, chooseBeside } from './beside.ts';
import { framesOf, type Block, type Net } from './block.ts';
import { hubLabels, pipeOf, placedHubs, placedZones } from './geometry.ts';
import { LABEL_SIDE } from './grid.ts';
import { placeHeights, type Heights } from './heights.ts';
import type { Layout, LayoutInput, PlacedBand } from './input.ts';
import { chooseLabels, labelAt } from './labels.ts';
import { netsOf } from './nets.ts';
import { orderFrame } from './order.ts';
import { placeAcross } from './across.ts';
import { assignRows, type Rows } from './rows.ts';
import { treeOf } from './tree.ts';

/** The same input gives the same layout, in whatever order its zones and links come. */
export function layOut(input: LayoutInput): Layout {
  const tree = treeOf(input);
  const rows = assignRows(tree.root, input.rowWidth);
  const frames = framesOf(tree.root);
  const nets = netsInFrames(netsOf(tree));
  const pins: WirePins = new Map();
  for (const frame of frames) {
    frame.cut = frame.children.some(({ r0, r1 }) => r1 > r0);
    const own = nets.get(frame) ?? [];
    const crossings = orderFrame(frame, own);
    chooseBeside(frame, own, crossings);
    routeFrame(frame, own, crossings, pins);
  }
  const labelled = chooseLabels(tree.wires, pins);
  placeAcross(frames, nets);
  const heights = placeHeights(frames, rows);
  return {
    width: tree.root.width,
    height: heights.height,
    bands: bandsOf(rows, heights),
    zones: placedZones(tree),
    hubs: placedHubs(tree),
    pipes: tree.wires.map((wire) => pipeOf(wire, pins)),
    labels: [
      ...tree.wires.flatMap(besideLabel),
      ...labelled.map((one) => labelAt(one, LABEL_SIDE)),
      ...hubLabels(tree, tree.wires),
    ],
  };
}

function netsInFrames(nets: readonly Net[]): ReadonlyMap<Block, readonly Net[]> {
  const inFrame = new Map<Block, Net[]>();
  for (const net of nets) {
    const list = inFrame.get(net.frame);
    if (list === undefined) inFrame.set(net.frame, [net]);
    else list.push(net);
  }
  return inFrame;
}

function bandsOf(rows: Rows, heights: Heights): readonly PlacedBand[] {
  const bands: { band: number; top: number; bottom: number }[] = [];
  rows.band.forEach((band, row) => {
    const last = bands.at(-1);
    const bottom = row + 1 < rows.count ? (heights.rules[row + 1] as number) : heights.height;
    if (last?.band === band) last.bottom = bottom;
    else bands.push({ band, top: last?.bottom ?? 0, bottom });
  });
  return bands;
}
