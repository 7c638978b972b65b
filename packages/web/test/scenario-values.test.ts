/** Values of a scenario that stand together. */
import { expect, it } from 'vitest';
import { effectsWith, pairWith } from '../features/risk/scenario-values.ts';

it('changes one part of a pair and keeps the other, which one alone never takes away', () => {
  const pair = { capability: 2, exposure: 3 } as const;
  expect(pairWith(pair, 'capability', '4')).toEqual({ capability: 4, exposure: 3 });
  expect(pairWith(pair, 'exposure', '1')).toEqual({ capability: 2, exposure: 1 });
  expect(pairWith(pair, 'capability', '')).toBe(null);
});

it('keeps effects in one order, and states none where none is left', () => {
  expect(effectsWith(['denial'], 'manipulation', true)).toEqual(['manipulation', 'denial']);
  expect(effectsWith(['denial'], 'denial', false)).toBe(null);
});
