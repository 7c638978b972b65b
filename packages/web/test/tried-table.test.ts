/** A table is recorded as it was tried, or not at all. */
import { expect, it } from 'vitest';
import type { InventoryShown } from '@bulkhead/core/report/inventory/shown.ts';
import { columnsLeftOut, standingOf } from '../features/bring/tried-table.ts';

const shown: InventoryShown = {
  sheets: ['Assets'],
  sheet: 'Assets',
  head: 1,
  encoding: null,
  columns: [],
  counts: { new: 3, changed: 0, same: 1, merged: 0, refused: 2 },
  made: { zones: [], products: [], suppliers: [] },
  there: { zones: [], products: [], suppliers: [] },
  rows: [],
  strange: [],
  repeating: 0,
  repeats: [],
  problems: [],
  total: 2,
};
const file = new File(['id'], 'assets.csv');
const mapping = {};
const tried = { shown, file, mapping };
const looked = { tried, file, mapping, isTooLong: false, under: null, refusal: null };

it('is ready for what was tried, and for nothing else', () => {
  expect(standingOf(looked)).toBe('ready');
  expect(standingOf({ ...looked, mapping: { sheet: 'Other' } })).toBe('again');
  expect(standingOf({ ...looked, file: new File(['id'], 'assets.csv') })).toBe('again');
  expect(standingOf({ ...looked, tried: null })).toBe('again');
  expect(standingOf({ ...looked, refusal: { message: 'offline', problems: [], total: 0 } })).toBe('again');
});

it('waits for what is under way, and for a mapping that the server takes', () => {
  expect(standingOf({ ...looked, under: 'trial' })).toBe('running');
  expect(standingOf({ ...looked, under: 'writing' })).toBe('running');
  expect(standingOf({ ...looked, isTooLong: true })).toBe('long');
  const none = { ...shown, counts: { ...shown.counts, new: 0 } };
  expect(standingOf({ ...looked, tried: { ...tried, shown: none } })).toBe('nothing');
});

it('names the columns that nothing is taken from, where something stands in them', () => {
  const column = { column: 1, letter: 'A', head: 'Tag', samples: ['PLC-1'], field: 'id' };
  const other = { ...column, head: 'Slag', field: null };
  const columns = [column, other, { ...other, letter: 'C', head: '' }, { ...other, samples: [] }];
  expect(columnsLeftOut({ columns })).toEqual(['Slag', 'C']);
});
