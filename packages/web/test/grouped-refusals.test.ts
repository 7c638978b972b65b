/** Refusals of a table are told once for each thing that is refused. */
import { expect, it } from 'vitest';
import type { InventoryShown } from '@bulkhead/core/report/inventory/shown.ts';
import { grouped } from '../features/bring/grouped.ts';

const refused = (line: number, column: number, message: string) => ({
  code: 'wrong-value',
  message,
  at: { file: 'list.csv', sheet: 'list', line, column },
});
const column = (at: number, field: string) => ({ column: at, letter: '', head: field, samples: [], field });
const shown: InventoryShown = {
  sheets: ['list'],
  sheet: 'list',
  head: 1,
  encoding: null,
  columns: [column(1, 'id'), column(2, 'type')],
  counts: { new: 0, changed: 0, same: 0, merged: 0, refused: 30 },
  made: { zones: [], products: [], suppliers: [] },
  there: { zones: [], products: [], suppliers: [] },
  rows: [],
  strange: [{ field: 'type', text: 'Schrank', rows: 27, lines: [3, 5], suggests: null }],
  repeating: 0,
  repeats: [],
  problems: [
    refused(2, 1, 'the id is taken'),
    refused(3, 2, '`Schrank` is not possible here'),
    refused(4, 2, '`Kiste` is not possible here'),
    refused(5, 2, '`Schrank` is not possible here'),
  ],
  total: 30,
};

it('tells a word once, with its cells and how many rows have it, before what cannot be decided here', () => {
  expect(grouped(shown)).toEqual([
    {
      column: 2,
      head: 'type',
      message: '`Schrank` is not possible here',
      cells: ['B3', 'B5'],
      rows: 27,
      told: 2,
      word: expect.objectContaining({ field: 'type', text: 'Schrank' }),
    },
    expect.objectContaining({ cells: ['A2'], rows: 1, word: null }),
    expect.objectContaining({ cells: ['B4'], rows: 1, word: null }),
  ]);
});
