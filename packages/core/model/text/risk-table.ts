/** A table over two scales: it has a cell for each pair of levels, and what is worse or likelier never ranks lower. */
import { refuse, type ProblemSink } from '../problems.ts';
import type { Entry } from './entry.ts';
import { REFUSED, entriesOf, type Read } from './refused.ts';

export interface TableAxes {
  readonly field: 'matrix' | 'likelihoodFrom';
  readonly rows: 'severities' | 'capabilities';
  readonly columns: 'likelihoods' | 'exposures';
  /** Levels of the scales; null where one cannot be read. */
  readonly height: number | null;
  readonly width: number | null;
}

type Cell = string | number;

/** @param order of a cell among its like; below 0 where it is none, and told elsewhere */
export function checkTable(
  sink: ProblemSink,
  entry: Entry<'risk'>,
  axes: TableAxes,
  order: (cell: Cell) => number,
): void {
  const table = entry.entity[axes.field] as readonly Read<readonly Cell[]>[] | typeof REFUSED | undefined;
  if (table === undefined || table === REFUSED) return;
  const rows = table.map((row) => entriesOf<Read<Cell>>(row));
  checkSize(sink, entry, axes, table);
  rows.forEach((row, i) =>
    row.forEach((cell, j) => {
      if (cell === REFUSED) return;
      const lower = neighbours(rows, i, j).find(
        (other) => order(other.cell) > order(cell) && order(cell) >= 0,
      );
      if (lower === undefined) return;
      refuse(sink, 'risk-matrix-order', entry.source.at([axes.field, i, j]), {
        field: axes.field,
        found: cell,
        row: i + 1,
        column: j + 1,
        other: lower.cell,
        otherRow: lower.row,
        otherColumn: lower.column,
      });
    }),
  );
}

interface Neighbour {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/** The cells one level below in either scale. */
function neighbours(rows: readonly (readonly Read<Cell>[])[], i: number, j: number): readonly Neighbour[] {
  const at = (row: number, column: number): readonly Neighbour[] => {
    const cell = rows[row]?.[column];
    return cell === undefined || cell === REFUSED ? [] : [{ cell, row: row + 1, column: column + 1 }];
  };
  return [...at(i - 1, j), ...at(i, j - 1)];
}

function checkSize(
  sink: ProblemSink,
  entry: Entry<'risk'>,
  { field, rows, columns, height, width }: TableAxes,
  table: readonly Read<readonly Cell[]>[],
): void {
  if (height !== null && table.length !== height)
    refuse(sink, 'risk-matrix-size', entry.source.keyAt([field]), {
      field,
      found: table.length,
      expected: height,
      scale: rows,
    });
  table.forEach((row, i) => {
    if (row === REFUSED || width === null || row.length === width) return;
    refuse(sink, 'risk-matrix-size', entry.source.at([field, i]), {
      field,
      found: row.length,
      expected: width,
      scale: columns,
    });
  });
}
