/** Graphviz dot on the same plans, for its crossings. */
import { execFileSync } from 'node:child_process';
import type { LayoutInput } from '@bulkhead/core/drawing/layout/input.ts';
import { crossingCount, type Line } from './crossings.ts';

/** Crossings in dot's drawing with a rank for each band, its splines taken as short lines. */
export function dotCrossings({ zones, links }: LayoutInput): number | null {
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
