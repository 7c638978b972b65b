/** Where keys lead in a grid, and whose row is current while the address of the page follows. */
import { expect, it } from 'vitest';
import type { CellEdit, Column } from '../ui/grid/column.ts';
import { leastWidth } from '../ui/grid/least-width.ts';
import { beside, nextEdited } from '../ui/grid/next-cell.ts';
import { sheetShares } from '../ui/grid/sheet-shares.ts';
import { heard } from '../ui/grid/use-current-row.ts';

const edit: CellEdit<null> = { value: () => '', set: () => ({}) };
const column = (id: string, more: Partial<Column<null>> = {}): Column<null> => ({
  id,
  head: id,
  width: '1fr',
  text: () => '',
  ...more,
});
const columns = [column('id'), column('name', { edit }), column('count'), column('owner', { edit })];

it.each([
  [null, 1, 'id'],
  ['id', 1, 'name'],
  ['owner', 1, 'owner'],
  ['name', -1, 'id'],
  ['id', -1, null],
  [null, -1, null],
] as const)('leads from %j by %j to %j, the row before its cells', (from, by, to) => {
  expect(beside(columns, from, by)).toBe(to);
});

it.each([
  ['name', 1, { column: 'owner', rows: 0 }],
  ['owner', 1, { column: 'name', rows: 1 }],
  ['owner', -1, { column: 'name', rows: 0 }],
  ['name', -1, { column: 'owner', rows: -1 }],
] as const)('leads from %j with Tab (%j) to the next cell that can be changed', (from, by, to) => {
  expect(nextEdited(columns, from, by)).toEqual(to);
});

it('takes what it asked for as an answer, also where the address left some of it out', () => {
  expect(heard(['a', 'b', 'c'], 'b')).toEqual({ isEcho: true, left: ['c'] });
  expect(heard(['a', undefined], undefined)).toEqual({ isEcho: true, left: [] });
});

it('follows an address that somebody else set', () => {
  expect(heard(['a', 'b'], 'elsewhere')).toEqual({ isEcho: false, left: [] });
  expect(heard([], undefined)).toEqual({ isEcho: false, left: [] });
});

it.each([
  [['2rem', 'minmax(8rem, 1.2fr)', '5.5rem'], 2 + 8 + 5.5 + 2 * 0.75 + 1.75],
  [['1fr'], 1.75],
] as const)('%# knows how narrow a row can be', (tracks, rem) => {
  expect(leastWidth(tracks)).toBe(rem);
});

it.each([
  [
    ['39rem', 'minmax(6rem, 1fr)'],
    [50, 50],
  ],
  [['18rem', 'minmax(10rem, 1fr)', 'minmax(10rem, 3fr)'], [18, 20, 40].map((rem) => (rem / 78) * 100)],
  [
    ['3rem', '1rem'],
    [75, 25],
  ],
  [
    ['100rem', 'minmax(25rem, 1fr)'],
    [80, 20],
  ],
] as const)('gives columns %j of a sheet to %j', (tracks, shares) => {
  for (const [i, share] of sheetShares(tracks).entries()) expect(share).toBeCloseTo(shares[i] ?? Number.NaN);
  expect(sheetShares(tracks)).toHaveLength(shares.length);
});
