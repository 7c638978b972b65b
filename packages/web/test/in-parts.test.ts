import { expect, it } from 'vitest';
import { inParts } from '../ui/in-parts.ts';

it.each([
  [0, []],
  [1, [1]],
  [25, [25]],
  [26, [25, 1]],
  [60, [25, 25, 10]],
] as const)('parts %i rows, none of them lost or out of order', (count, lengths) => {
  const rows = Array.from({ length: count }, (_, i) => i);
  expect(inParts(rows).map(({ length }) => length)).toEqual(lengths);
  expect(inParts(rows).flat()).toEqual(rows);
});
