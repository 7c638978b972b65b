/** Rows of cells in columns. The last column takes what is left, or stands below where that is too little. */
import { padded, span, width, type Line, type Terminal } from './style.ts';
import { fitted } from './wrap.ts';

export interface Column {
  /** No narrower than this; by default as wide as its widest cell. */
  readonly least?: number;
  readonly side?: 'left' | 'right';
}

/** A row: cells in the order of the columns, and prose that takes the rest of the width. */
export interface Row {
  readonly cells: readonly Line[];
  readonly prose: Line;
}

export interface Layout {
  readonly columns: readonly Column[];
  /** Where the prose stands: behind this many columns. */
  readonly proseAfter: number;
  /** The prose gets a line of its own when fewer cells than this are left. */
  readonly proseLeast: number;
  /** Lines of prose before it is cut. */
  readonly proseLines: number;
}

const GAP = 2;
const INDENT = 2;

export function inColumns(rows: readonly Row[], layout: Layout, terminal: Terminal): readonly Line[] {
  const widths = layout.columns.map(({ least = 0 }, i) =>
    Math.max(least, ...rows.map((row) => width(row.cells[i] ?? []))),
  );
  const taken = widths.reduce((sum, each) => sum + (each === 0 ? 0 : each + GAP), INDENT);
  const longest = Math.max(0, ...rows.map((row) => width(row.prose)));
  const left = Math.min(terminal.columns - taken, longest);
  return rows.flatMap((row) => {
    const cells = row.cells.map((cell, i) => padded(cell, widths[i] ?? 0, layout.columns[i]?.side));
    return left >= Math.min(layout.proseLeast, longest)
      ? beside(cells, row.prose, left, layout, terminal)
      : below(cells, row.prose, layout, terminal);
  });
}

function beside(
  cells: readonly Line[],
  prose: Line,
  left: number,
  { proseAfter, proseLines }: Layout,
  terminal: Terminal,
): readonly Line[] {
  // A column that is empty in every row takes no room, here as in the widths.
  const before = cells.slice(0, proseAfter).filter((cell) => width(cell) > 0);
  const after = cells.slice(proseAfter);
  const lines = fitted(prose, left, proseLines, terminal);
  const first = after.length === 0 ? (lines[0] ?? []) : padded(lines[0] ?? [], left);
  const indent = INDENT + before.reduce((sum, cell) => sum + width(cell) + GAP, 0);
  return [
    lineOf([...before, first, ...after]),
    ...lines.slice(1).map((line) => [span(' '.repeat(indent)), ...line]),
  ];
}

function below(
  cells: readonly Line[],
  prose: Line,
  { proseLines }: Layout,
  terminal: Terminal,
): readonly Line[] {
  const indent = INDENT * 2;
  return [
    lineOf(cells),
    ...fitted(prose, terminal.columns - indent, proseLines, terminal)
      .filter((line) => line.length > 0)
      .map((line) => [span(' '.repeat(indent)), ...line]),
  ];
}

function lineOf(cells: readonly Line[]): Line {
  return [
    span(' '.repeat(INDENT)),
    ...cells
      .filter((cell) => cell.length > 0)
      .flatMap((cell, i) => (i === 0 ? cell : [span(' '.repeat(GAP)), ...cell])),
  ];
}
