/** The title block in the lower right corner. Empty fields stay empty; long text becomes smaller, never shorter. */
import { fillMessage } from '../lib/message.ts';
import { textNodes, STYLES } from './draw-text.ts';
import { fitText } from './text/fit.ts';
import type { GroupNode, Node } from './nodes.ts';
import type { DrawingOptions } from './values.ts';

export interface SheetNames {
  readonly plant: string;
  readonly title: string;
  readonly sheet: number;
  readonly of: number;
}

interface Cell {
  readonly caption: string;
  readonly value: string;
  /** In twelfths of the width. */
  readonly part: number;
  readonly strong?: boolean;
}

export const TITLE_BLOCK = { width: 520, height: 132 } as const;
const ROW = 33;

export function titleBlock(names: SheetNames, options: DrawingOptions, x: number, y: number): GroupNode {
  const rows = rowsOf(names, options);
  const line = { paint: 'ink', width: 0.8 } as const;
  const nodes: Node[] = [
    { shape: 'rect', x, y, ...TITLE_BLOCK, fill: 'surface', stroke: { paint: 'ink', width: 1.4 } },
  ];
  rows.forEach((cells, r) => {
    const top = y + r * ROW;
    if (r > 0) nodes.push({ shape: 'path', d: `M${x} ${top}h${TITLE_BLOCK.width}`, stroke: line });
    let left = x;
    for (const cell of cells) {
      const width = (TITLE_BLOCK.width * cell.part) / 12;
      if (left > x) nodes.push({ shape: 'path', d: `M${left} ${top}v${ROW}`, stroke: line });
      nodes.push(...cellNodes(cell, left, top, width));
      left += width;
    }
  });
  return { shape: 'group', role: 'title-block', nodes };
}

function rowsOf(names: SheetNames, { words, title = {} }: DrawingOptions): readonly (readonly Cell[])[] {
  const t = words.title;
  const cell = (caption: string, value: string | undefined, part: number): Cell => ({
    caption,
    value: value ?? '',
    part,
  });
  return [
    [
      { ...cell(t.plant, names.plant, 6), strong: true },
      { ...cell(t.drawing, names.title, 6), strong: true },
    ],
    [
      cell(t.number, title.number, 4),
      cell(t.revision, title.revision, 2),
      cell(t.date, title.date, 3),
      cell(t.sheet, fillMessage(t.sheetOf, { n: names.sheet, of: names.of }), 3),
    ],
    [cell(t.drawn, title.drawn, 4), cell(t.checked, title.checked, 4), cell(t.approved, title.approved, 4)],
    [
      cell(t.classification, title.classification, 4),
      cell(t.model, title.model, 6),
      cell(t.asOf, title.asOf, 2),
    ],
  ];
}

function cellNodes({ caption, value, strong }: Cell, x: number, y: number, width: number): readonly Node[] {
  const head = textNodes([caption], x + 6, y + 2, STYLES.caption);
  if (value === '') return head;
  const style = { ...STYLES.note, size: 12, bold: strong === true };
  const fitted = fitText(value, style, width - 12, ROW - 13);
  return [...head, ...textNodes(fitted.lines, x + 6, y + 12, fitted.style)];
}
