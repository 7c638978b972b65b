/**
 * A column that was sorted without its rows: every value of it stands beside another key. It is told by what a person
 * hardly does by hand: the changed cells of one column hold just what they held before, in another order, and equal
 * values stand together, as sorting leaves them. Once other cells of that column were edited too it cannot be told.
 */
import { refuse, type ProblemSink } from '../model/problems.ts';
import type { OpenTable } from './open.ts';
import type { CellEdit, RowEdit } from './rows.ts';

/** Two or three values may well be exchanged by hand. */
const FEWEST = 4;

export function refuseMovedColumns(sink: ProblemSink, table: OpenTable, rows: readonly RowEdit[]): void {
  for (const { field, column } of table.columns) {
    const edits = rows.flatMap((row) =>
      row.key === null ? [] : row.edits.filter((edit) => edit.field.id === field.id),
    );
    const [first] = edits;
    if (first === undefined || edits.length < FEWEST || !isPermuted(edits)) continue;
    if (!standsTogether(table, column, edits)) continue;
    refuse(sink, 'sheet-column-moved', first.at, { n: edits.length });
  }
}

function isPermuted(edits: readonly CellEdit[]): boolean {
  const [before, after] = [edits.map(({ base }) => base.trim()), edits.map(({ text }) => text)];
  const [was, is] = [before.toSorted(), after.toSorted()];
  return was.every((text, i) => text === is[i]);
}

/** Between the first changed cell and the last one each value stands in one run of rows. */
function standsTogether({ sheet, rows }: OpenTable, column: number, edits: readonly CellEdit[]): boolean {
  const lines = edits.map(({ at }) => at.place().line);
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  const values = rows
    .filter((row) => row >= first && row <= last)
    .map((row) => JSON.stringify(sheet.rows.get(row)?.get(column) ?? ''));
  const runs = values.filter((value, i) => i === 0 || value !== values[i - 1]);
  return new Set(runs).size === runs.length;
}
