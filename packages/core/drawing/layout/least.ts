/** How small a plan could be at best, before anything is ordered or routed: zones and hubs in their rows, and no pipe between them. */
import { framesOf, type Block } from './block.ts';
import { GAP } from './grid.ts';
import type { LayoutInput, Size } from './input.ts';
import { assignRows, type Rows } from './rows.ts';
import { treeOf } from './tree.ts';

/** By width of rows: no layout of the input is less wide or less high than this. */
export function leastSizes(input: Omit<LayoutInput, 'rowWidth'>, rowWidths: readonly number[]): readonly Size[] {
  const { root } = treeOf({ ...input, rowWidth: Infinity });
  const frames = framesOf(root);
  return rowWidths.map((rowWidth) => {
    const rows = assignRows(root, rowWidth);
    return { width: leastWidth(root), height: leastHeight(frames, rows) };
  });
}

/** Of the widest row: its blocks with an alley before each and one after the last. */
function leastWidth(block: Block): number {
  if (block.children.length === 0) return block.width;
  const used = Array.from({ length: block.r1 - block.r0 + 1 }, () => GAP);
  for (const child of block.children) {
    const width = leastWidth(child) + GAP;
    for (let row = child.r0; row <= child.r1; row++) used[row - block.r0] = (used[row - block.r0] ?? 0) + width;
  }
  return Math.max(block.width, ...used);
}

/** The highest block of each row, a gap above each and one below the last, twice as high between bands, and one for each border in it. */
function leastHeight(frames: readonly Block[], { count, band }: Rows): number {
  const rows = Array.from({ length: count }, () => 0);
  const borders = new Set<string>();
  for (const frame of frames) {
    if (frame.depth > 0) borders.add(`${frame.r0} above ${frame.depth}`).add(`${frame.r1} below ${frame.depth}`);
    for (const { children, r0, height } of frame.children)
      if (children.length === 0) rows[r0] = Math.max(rows[r0] ?? 0, height);
  }
  const turns = band.filter((own, row) => row > 0 && own !== band[row - 1]).length;
  return rows.reduce((sum, height) => sum + height, 0) + GAP * (count + 1 + turns + borders.size);
}
