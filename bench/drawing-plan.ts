/** Plans of any size for the drawing's benchmark: a tree with half as many cross edges, zones in six bands. */
import type { LayoutInput, LayoutLink, LayoutZone } from '@bulkhead/core/drawing/layout/input.ts';

export const SIZE = { width: 200, height: 80 } as const;
const BANDS = 6;

/** Numbers that look random and are the same at every run. */
function counter(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

/** Each zone hangs from an earlier one, in its band or the next; then half as many pipes between any two. */
export function plan(count: number, seed: number): LayoutInput {
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
