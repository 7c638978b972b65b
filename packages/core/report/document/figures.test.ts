/** How a place stands against its SL-T, told of each case there is. */
import { expect, it } from 'vitest';
import { reachOf } from './figures.ts';

it.each([
  ['asksNothing', [0, 0], [0, 0]],
  ['asksNothing', [null, 0], [4, 4]],
  ['asksNothing', [], []],
  ['partly', [2, null], [4, 4]],
  ['partly', [2, null], [0, 4]],
  ['reached', [2, 0], [2, 0]],
  ['reached', [2, 1], [null, 1]],
  ['short', [2, 1], [2, 0]],
  ['short', [2, 1], [1, 4]],
] as const)('%s: an SL-T of %j with an SL-A of %j', (reach, slT, slA) => {
  expect(reachOf(slT, slA)).toBe(reach);
});
