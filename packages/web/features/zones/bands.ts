/** The names of the bands, which stay in sight while the drawing is moved under them. */
import type { GroupNode, Node } from '@bulkhead/core/drawing/nodes.ts';
import type { Size, View } from './view.ts';

export interface Band {
  readonly top: number;
  readonly bottom: number;
  /** Of its texts, the lowest baseline and some space. */
  readonly low: number;
  readonly texts: readonly Node[];
}

/** Between the lowest baseline of a name and the end of its band. */
const SPACE = 8;

export interface Margin {
  readonly width: number;
  readonly bands: readonly Band[];
}

/** As the drawing says them: a line down is the edge of the margin, and each line across begins the next band. */
export function marginOf(group: GroupNode, height: number): Margin {
  let width = 0;
  const parts: { top: number; texts: Node[] }[] = [{ top: 0, texts: [] }];
  for (const node of group.nodes) {
    const across = node.shape === 'path' ? /^M0 (\S+?)H/.exec(node.d)?.[1] : undefined;
    const down = node.shape === 'path' ? /^M(\S+) 0V/.exec(node.d)?.[1] : undefined;
    if (down !== undefined) width = Number(down);
    if (across !== undefined) parts.push({ top: Number(across), texts: [] });
    else if (node.shape === 'text') parts.at(-1)?.texts.push(node);
  }
  const bands = parts.map(({ top, texts }, i) => ({
    top,
    bottom: parts[i + 1]?.top ?? height,
    low: Math.max(top, ...texts.map((text) => (text.shape === 'text' ? text.y + SPACE : top))),
    texts,
  }));
  return { width, bands };
}

/** The bands without what is shown apart from them. */
export function withoutBandNames(group: GroupNode): GroupNode {
  return { ...group, nodes: group.nodes.filter(({ shape }) => shape !== 'text') };
}

/** How far the left margin is moved to the right, in the drawing's own measure: to the edge of the window, never out of the drawing. */
export function shiftOfMargin({ x, scale }: View): number {
  return Math.max(0, -x / scale);
}

/** How far the name of a band is moved down, to be seen as long as the band is. */
export function shiftOfName({ top, bottom, low }: Band, { y, scale }: View): number {
  return Math.max(0, Math.min(-y / scale - top, bottom - low));
}

/** Whether anything of the drawing is beside the margin: else there is nothing that it names. */
export function isSeen(drawing: Size, { x, scale }: View, margin: number): boolean {
  return x / scale + drawing.width > margin;
}
