/**
 * The drawing's placement and routing beside elkjs and Graphviz: a tree with half as many cross edges, zones in six bands. elkjs is
 * installed for the run into a folder of its own and lays out the smallest plan, with BULKHEAD_LONG=1 the others as well; neither is a
 * part of Bulkhead.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LayoutInput, LayoutLink, LayoutZone } from '@bulkhead/core/drawing/layout/input.ts';
import { layOut } from '@bulkhead/core/drawing/layout/layout.ts';
import { crossingCount, type Line } from './crossings.ts';
import { median } from './timing.ts';

const ELKJS = 'elkjs@0.11.1';
const SIZE = { width: 200, height: 80 } as const;
const SIZES = [200, 1_000, 5_000] as const;
const GOALS = { 200: 16, 1000: 100, 5000: 1000 } as const;
const BANDS = 6;
/** elkjs takes minutes for the larger plans. */
const LONG = process.env['BULKHEAD_LONG'] === '1';

/** Numbers that look random and are the same at every run. */
function counter(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

/** Each zone hangs from an earlier one, in its band or the next; then half as many pipes between any two. */
function plan(count: number, seed: number): LayoutInput {
  const pick = counter(seed);
  const id = (i: number): string => `z${String(i).padStart(5, '0')}`;
  const bands: number[] = [];
  const links: LayoutLink[] = [];
  const join = (a: number, b: number): void => {
    if (a !== b)
      links.push({
        id: `c${links.length}`,
        ends: [id(a), id(b)],
        label: { width: 72, height: 26 },
        devices: 16,
      });
  };
  for (let i = 0; i < count; i++) {
    const parent = pick(Math.max(1, i));
    bands.push(i === 0 ? 0 : Math.min(BANDS - 1, (bands[parent] ?? 0) + (pick(10) < 7 ? 1 : 0)));
    if (i > 0) join(parent, i);
  }
  for (let i = 0; i < count / 2; i++) join(pick(count), pick(count));
  const zones = bands.map((band, i): LayoutZone => ({ id: id(i), band, parent: null, size: SIZE }));
  return { zones, links, rowWidth: Infinity };
}

function ours(input: LayoutInput, rounds: number): number {
  layOut(input);
  return median(
    Array.from({ length: rounds }, () => {
      const start = process.cpuUsage();
      layOut(input);
      return cpuSince(start);
    }),
  );
}

/** Processor time in ms: both work in this process, and a machine that others use as well tells little by the clock. */
function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

type Elk = { layout: (graph: object) => Promise<unknown> };

/** @returns null when it cannot be had, which is said */
function elkjs(folder: string): Elk | null {
  const npm = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, ELKJS],
    { encoding: 'utf8' },
  );
  if (npm.status !== 0) {
    process.stdout.write(`${ELKJS} cannot be installed: skipped\n`);
    return null;
  }
  const Elk = createRequire(join(folder, 'x.js'))('elkjs') as new () => Elk;
  return new Elk();
}

async function elkTime(elk: Elk, { zones, links }: LayoutInput): Promise<number> {
  const start = process.cpuUsage();
  await elk.layout({
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.edgeRouting': 'ORTHOGONAL',
    },
    children: zones.map(({ id }) => ({ id, ...SIZE })),
    edges: links.map(({ id, ends }) => ({ id, sources: [ends[0]], targets: [ends[1]] })),
  });
  return cpuSince(start);
}

/** Crossings in dot's drawing with a rank for each band, its splines taken as short lines. */
function dotCrossings({ zones, links }: LayoutInput): number | null {
  const band = new Map(zones.map((zone) => [zone.id, zone.band] as const));
  const ranks = [...Map.groupBy(zones, (zone) => zone.band)].sort(([a], [b]) => a - b);
  const lines = ranks.map(
    ([rank, list]) => `{rank=same;b${rank}[style=invis];${list.map(({ id }) => id).join(';')}}`,
  );
  const spine = ranks.slice(1).map(([rank], i) => `b${ranks[i]?.[0] ?? 0}--b${rank}[style=invis]`);
  const edges = links.map(({ ends: [a = '', b = ''] }) =>
    (band.get(a) ?? 0) <= (band.get(b) ?? 0) ? `${a}--${b}` : `${b}--${a}`,
  );
  const graph = `graph{node[shape=box,fixedsize=true,width=2.1,height=0.83,label=""]\n${[...lines, ...spine, ...edges].join('\n')}}`;
  try {
    const plain = execFileSync('dot', ['-Tplain'], { input: graph, encoding: 'utf8', maxBuffer: 1 << 28 });
    return crossingCount(plain.split('\n').flatMap(splineOf));
  } catch {
    return null;
  }
}

function splineOf(line: string): readonly Line[] {
  const [kind, tail, , count, ...rest] = line.split(' ');
  if (kind !== 'edge' || tail?.startsWith('b')) return [];
  const numbers = rest.slice(0, Number(count) * 2).map(Number);
  const at = (i: number): readonly [number, number] => [numbers[i * 2] ?? 0, numbers[i * 2 + 1] ?? 0];
  const points = [at(0)];
  for (let i = 0; i + 3 < Number(count); i += 3)
    for (let step = 1; step <= 8; step++)
      points.push(onCurve([at(i), at(i + 1), at(i + 2), at(i + 3)], step / 8));
  return [points];
}

type XY = readonly [number, number];

function onCurve([a, b, c, d]: readonly [XY, XY, XY, XY], t: number): XY {
  const u = 1 - t;
  const mix = (k: 0 | 1): number =>
    u * u * u * a[k] + 3 * u * u * t * b[k] + 3 * u * t * t * c[k] + t * t * t * d[k];
  return [mix(0), mix(1)];
}

export async function drawing(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-bench-'));
  const elk = elkjs(folder);
  for (const size of SIZES) {
    const input = plan(size, 7);
    const mine = ours(input, size > 1_000 ? 5 : 21);
    let beside = '';
    if (elk !== null && (size === 200 || LONG)) {
      const theirs = await elkTime(elk, input);
      beside = `, elkjs layered ${theirs.toFixed(0)} ms, ${(theirs / mine).toFixed(0)}x faster (goal >= 20x)`;
    }
    process.stdout.write(
      `drawing of ${size} zones, ${input.links.length} conduits, placed and routed: ${mine.toFixed(1)} ms (goal <= ${GOALS[size]} ms)${beside}\n`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
  crossings();
}

function crossings(): void {
  for (const seed of [7, 11, 13]) {
    const input = plan(200, seed);
    const mine = crossingCount(
      layOut(input).pipes.map(({ points }) => points.map(({ x, y }) => [x, y] as const)),
    );
    const theirs = dotCrossings(input);
    const beside =
      theirs === null
        ? 'Graphviz is not there: skipped'
        : `dot ${theirs}, ${(mine / theirs).toFixed(2)}x (goal <= 1.2x)`;
    process.stdout.write(`crossings at 200 zones, plan ${seed}: ours ${mine}, ${beside}\n`);
  }
}
