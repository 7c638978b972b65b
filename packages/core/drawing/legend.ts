/** The legend as a block: entries set in columns. */
import { STYLES, textNodes, widest, type TextStyle } from './draw-text.ts';
import type { Size } from './layout/input.ts';
import { SYMBOL, type Entry } from './legend-entries.ts';
import type { GroupNode, Node } from './nodes.ts';
import { fitText } from './text/fit.ts';

const LINE = 23;
/** Most room for the text of an entry. */
const ENTRY = { widths: [225, 190, 165, 145], height: 56 } as const;

export interface Legend {
  readonly size: Size;
  readonly nodeAt: (x: number, y: number) => GroupNode;
}

/** Entries in as many columns as the width takes; of several widths of their text the one that makes it least high. */
export function legendOf(title: string, entries: readonly Entry[], width: number): Legend {
  const rooms = width < 2 * Math.min(...ENTRY.widths) ? [width - SYMBOL.width - 8] : ENTRY.widths;
  const legends = rooms.map((room) => legendWith(title, entries, width, room));
  return legends.reduce((best, one) => (one.size.height < best.size.height ? one : best));
}

function legendWith(title: string, entries: readonly Entry[], width: number, room: number): Legend {
  const fitted = entries.map(({ text }) => fitText(text, STYLES.legend, room, ENTRY.height));
  const column = SYMBOL.width + 8 + Math.max(40, ...fitted.map((one) => widest(one.lines, one.style))) + 16;
  const columns = Math.max(1, Math.floor(width / column));
  const perColumn = Math.max(1, Math.ceil(entries.length / columns));
  const heights = fitted.map((one) => Math.max(LINE, Math.ceil(one.lines.length * one.style.line) + 6));
  const columnHeight = (c: number): number =>
    heights.slice(c * perColumn, (c + 1) * perColumn).reduce((a, b) => a + b, 0);
  const height = 22 + Math.max(0, ...Array.from({ length: columns }, (_, c) => columnHeight(c)));
  return {
    size: { width: Math.min(columns, Math.ceil(entries.length / perColumn)) * column, height },
    nodeAt: (x, y) => ({
      shape: 'group',
      role: 'legend',
      nodes: [
        ...textNodes([title], x, y, STYLES.legendTitle),
        ...entries.flatMap((entry, i) => {
          const c = Math.floor(i / perColumn);
          const above = heights.slice(c * perColumn, i).reduce((a, b) => a + b, 0);
          const [left, top] = [x + c * column, y + 22 + above];
          return [...entry.nodesAt(left, top), ...textsOf(fitted[i], left + SYMBOL.width + 8, top + 3)];
        }),
      ],
    }),
  };
}

function textsOf(
  fitted: ReturnType<typeof fitText<TextStyle>> | undefined,
  x: number,
  y: number,
): readonly Node[] {
  return fitted === undefined ? [] : textNodes(fitted.lines, x, y, fitted.style);
}
