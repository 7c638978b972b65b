import { refuse, type ProblemSink } from '../../model/problems.ts';
import { cellPlace } from '../open.ts';
import type { InventoryTable } from './table.ts';

/** Rows of which merged cells hide something; told once, where they begin. */
export function mergedRows(
  sink: ProblemSink,
  { file, sheet, head, rows }: Pick<InventoryTable, 'file' | 'sheet' | 'head' | 'rows'>,
): ReadonlySet<number> {
  const below: { readonly first: number; readonly last: number }[] = [];
  for (const { first, last } of sheet.merged) {
    const { row } = last;
    if (row <= head) continue;
    refuse(sink, 'cell-merged', cellPlace(file, sheet, first));
    below.push({ first: first.row, last: row });
  }
  below.sort((a, b) => a.first - b.first);
  // Rows rise, so that one walk along both is enough however many ranges there are and however far they reach.
  const hidden = new Set<number>();
  let [next, until] = [0, 0];
  for (const row of rows) {
    for (; next < below.length && (below[next]?.first ?? 0) <= row; next++)
      until = Math.max(until, below[next]?.last ?? 0);
    if (row <= until) hidden.add(row);
  }
  return hidden;
}
