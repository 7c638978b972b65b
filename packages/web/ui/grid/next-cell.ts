/** Where keys lead in a row of cells. */
import type { Column } from './column.ts';

/** @returns the column beside it; null is the row as a whole, which stands before its first cell */
export function beside<R>(columns: readonly Column<R>[], id: string | null, by: 1 | -1): string | null {
  const at = columns.findIndex((column) => column.id === id);
  const next = columns[at + by];
  return next?.id ?? (at + by < 0 ? null : id);
}

/** The cell that Tab leads to: the next one that can be changed, if need be of the next row. */
export function nextEdited<R>(
  columns: readonly Column<R>[],
  id: string,
  by: 1 | -1,
): { readonly column: string; readonly rows: -1 | 0 | 1 } {
  const at = columns.findIndex((column) => column.id === id);
  const sides = [columns.slice(0, Math.max(0, at)), columns.slice(at + 1)] as const;
  const can = ({ edit }: Column<R>): boolean => edit !== undefined;
  const ahead = by === 1 ? sides[1].find(can) : sides[0].findLast(can);
  if (ahead !== undefined) return { column: ahead.id, rows: 0 };
  const round = by === 1 ? columns.find(can) : columns.findLast(can);
  return { column: round?.id ?? id, rows: by };
}
