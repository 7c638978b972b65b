/** Columns that stand back where a grid is narrow. */
import { expect, it } from 'vitest';
import type { Column } from '../ui/grid/column.ts';
import { fitting } from '../ui/grid/fitting.ts';

const column = (id: string, width: string, spare?: number): Column<string> => ({
  id,
  head: id,
  width,
  text: (row) => row,
  ...(spare === undefined ? {} : { spare }),
});
// 2 rem of marks, 20 of columns, 4 gaps and both sides: 26.75 in all.
const COLUMNS = [
  column('place', 'minmax(8rem, 1fr)'),
  column('title', 'minmax(4rem, 2fr)', 1),
  column('until', '4rem'),
  column('how', 'minmax(4rem, 1fr)', 2),
];
const shown = (room: number): string =>
  fitting(COLUMNS, room, ['2rem'])
    .map(({ id }) => id)
    .join(' ');

it.each([
  [26.75, 'place title until how'],
  [26.74, 'place title until'],
  [22, 'place title until'],
  [21.99, 'place until'],
  [1, 'place until'],
])('in %d rem', (room, left) => {
  expect(shown(room)).toBe(left);
});

it('gives the very columns where all fit, so that nothing is drawn anew', () => {
  expect(fitting(COLUMNS, Number.POSITIVE_INFINITY, [])).toBe(COLUMNS);
});
