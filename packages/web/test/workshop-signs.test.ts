/** What a wall shows: signs that lie in one cell, and the time. */
import { expect, it } from 'vitest';
import { clockText } from '../features/risk/workshop/clock-text.ts';
import { signsIn } from '../features/risk/workshop/sign-order.ts';

it.each([
  ['3-2', ['3-4', '3-2', '3-2'], ['P', 'R']],
  ['3-4', ['3-4', '3-2', '3-2'], ['U']],
  ['3-4', ['3-2', '3-4', '3-4'], ['R', 'P']],
  ['3-2', ['3-2', '3-2', '3-2'], ['U', 'R', 'P']],
  ['2-2', ['', '2-2', '2-2'], ['R', 'P']],
])('stands %s of %j as %j', (cell, cells, signs) => {
  expect(signsIn(cell, cells)).toEqual(signs);
});

it.each([
  [0, '00:00'],
  [72, '01:12'],
  [180, '03:00'],
  [3661, '61:01'],
])('says %i seconds as %s', (seconds, text) => {
  expect(clockText(seconds)).toBe(text);
});
