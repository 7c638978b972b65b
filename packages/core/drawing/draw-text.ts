/** Text nodes and their sizes. */
import type { Node, Paint, TextNode } from './nodes.ts';
import { textWidth, type Font } from './text/width.ts';

export interface TextStyle extends Font {
  readonly line: number;
  readonly paint: Paint;
}

function style(family: Font['family'], size: number, line: number, bold: boolean, paint: Paint): TextStyle {
  return { family, size, line, bold, paint };
}

export const STYLES = {
  zoneName: style('sans', 12.5, 16, true, 'ink'),
  zoneMeta: style('mono', 10.5, 14, false, 'ink2'),
  zoneLine: style('sans', 10.5, 14, false, 'ink2'),
  vector: style('mono', 10.5, 13, false, 'ink2'),
  vectorDeficit: style('mono', 10.5, 13, true, 'deficit'),
  conduitId: style('mono', 10.5, 13, true, 'ink'),
  conduitText: style('sans', 10, 13, false, 'ink2'),
  bandNumber: style('sans', 14, 18, true, 'ink2'),
  bandName: style('sans', 10.5, 13, false, 'ink3'),
  legendTitle: style('sans', 10.5, 14, true, 'ink'),
  legend: style('sans', 10, 14, false, 'ink2'),
  caption: style('sans', 7.5, 10, false, 'ink3'),
  note: style('sans', 10.5, 14, false, 'ink'),
} as const;

/** The size of the smallest text among nodes; the names of bands are on every plan. */
export function smallestText(nodes: readonly Node[]): number {
  let least: number = STYLES.bandName.size;
  for (const node of nodes) {
    if (node.shape === 'text') least = Math.min(least, node.size);
    if (node.shape === 'group') least = Math.min(least, smallestText(node.nodes));
  }
  return least;
}

/** @param y of the upper edge of the line */
export function textNode(text: string, x: number, y: number, style: TextStyle): TextNode {
  return {
    shape: 'text',
    x,
    y: y + style.line / 2 + style.size * 0.35,
    text,
    size: style.size,
    ...(style.bold ? { bold: true } : {}),
    ...(style.family === 'mono' ? { mono: true } : {}),
    ...(style.paint === 'ink' ? {} : { paint: style.paint }),
  };
}

/** Lines below each other. */
export function textNodes(
  lines: readonly string[],
  x: number,
  y: number,
  style: TextStyle,
): readonly TextNode[] {
  return lines.map((line, i) => textNode(line, x, y + i * style.line, style));
}

export function widest(lines: readonly string[], style: TextStyle): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, style)));
}
