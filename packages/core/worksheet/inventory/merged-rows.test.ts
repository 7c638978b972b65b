import { expect, it } from 'vitest';
import { problemSink } from '../../model/problems.ts';
import type { ReadSheet } from '../../workbook/cells.ts';
import { mergedRows } from './merged-rows.ts';

const rows = [2, 3, 5, 8, 13];

function hidden(merged: ReadSheet['merged']): readonly number[] {
  const sheet: ReadSheet = { name: 'S', rows: new Map(), merged };
  return [...mergedRows(problemSink(), { file: 'f.xlsx', sheet, head: 1, rows })];
}

const range = (first: number, last: number) => ({
  first: { row: first, column: 1 },
  last: { row: last, column: 1 },
});

it('are those of each range below the heads, in whatever order the ranges stand', () => {
  expect(hidden([])).toEqual([]);
  expect(hidden([range(8, 8), range(1, 2), range(4, 6), range(1, 1)])).toEqual([2, 5, 8]);
  expect(hidden([range(2, 9), range(3, 3)])).toEqual([2, 3, 5, 8]);
});

it('a range that reaches far below the table is not walked row by row', () => {
  let looks = 0;
  const last = {
    column: 1,
    get row() {
      looks++;
      return 1_048_576;
    },
  };
  expect(hidden([{ first: { row: 4, column: 1 }, last }])).toEqual([5, 8, 13]);
  expect(looks).toBeLessThan(10);
});
