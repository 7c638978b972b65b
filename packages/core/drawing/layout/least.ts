/** How small a plan could be at best, before anything is ordered or routed: zones and hubs in their rows, and no pipe between them. */
import { framesOf, type Block } from './block.ts';
import { GAP } from './grid.ts';
import type { LayoutInput, Size } from './input.ts';
import { assignRows, type Rows } from './rows.ts';
import { treeOf } from './tree.ts';

export interface Least {
  readonly rowWidth: number;
  /** No layout with this width of rows is less wide or less high. */
  readonly size: Size;
}

/** For each width of rows, in their order; one that gives the same rows as one before it, and so the same layout, is left out. */
export function leastSizes(
  input: Omit<LayoutInput, 'rowWidth'>,
  rowWidths: readonly number[],
): readonly Least[] {
  const { root } = treeOf({ ...input, rowWidth: Infinity });
  const frames = framesOf(root);
  const known = new Set<string>();
  return rowWidths.flatMap((rowWidth) => {
    const rows = assignRows(root, rowWidth);
    const key = rowsOf(frames, rows);
    if (known.has(key)) return [];
    known.add(key);
    return [{ rowWidth, size: { width: leastWidth(root), height: leastHeight(frames, rows) } }];
  });
}

function rowsOf(frames: readonly Block[], { band }: Rows): string {
  const spans = frames.flatMap(({ children }) => children.map(({ r0, r1 }) => `${r0}-${r1}`));
  return `${band.join(' ')}: ${spans.join(' ')}`;
}

/** Of the widest row: its blocks with an alley before each and one after the last. */
function leastWidth(block: Block): number {
  if (block.children.length === 0) return block.width;
  const used = Array.from({ length: block.r1 - block.r0 + 1 }, () => GAP);
  for (const child of block.children) {
    const width = leastWidth(child) + GAP;
    for (let row = child.r0; row <= child.r1; row++)
      used[row - block.r0] = (used[row - block.r0] ?? 0) + width;
  }
  return Math.max(block.width, ...used);
}

/** The highest block of each row, a gap above each and below the last, twice as high between bands, and one within each border. */
function leastHeight(frames: readonly Block[], { count, band }: Rows): number {
  const rows = Array.from({ length: count }, () => 0);
  const borders = new Set<string>();
  for (const { depth, r0, r1, children } of frames) {
    if (depth > 0) borders.add(`above ${r0} ${depth}`).add(`below ${r1} ${depth}`);
    for (const child of children)
      if (child.children.length === 0) rows[child.r0] = Math.max(rows[child.r0] ?? 0, child.height);
  }
  const turns = band.filter((own, row) => row > 0 && own !== band[row - 1]).length;
  return rows.reduce((sum, height) => sum + height, 0) + GAP * (count + 1 + turns + borders.size);
}
