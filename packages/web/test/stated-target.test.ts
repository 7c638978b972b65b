/** SL-T by dialog: what nobody said is asked for, and not made up. */
import { expect, it } from 'vitest';
import { allAt, openFrs, targetText, vectorOf } from '../features/zones/targets.ts';

it('leaves an FR without a target open', () => {
  const vector = vectorOf([2, 2, null, 2, 0, 2, null]);
  expect(vector).toEqual({ IAC: 2, UC: 2, SI: null, DC: 2, RDF: 0, TRE: 2, RA: null });
  expect(openFrs(vector)).toEqual(['SI', 'RA']);
  expect(openFrs(vectorOf([]))).toHaveLength(7);
  expect(openFrs(allAt(3))).toEqual([]);
});

it('tells a target that others stated', () => {
  expect(targetText({ vector: { ...allAt(2), RA: 1 }, rationale: 'agreed' })).toBe('2 2 2 2 2 2 1 · agreed');
  expect(targetText({ vector: 3 })).toBe('3');
  expect(targetText(2)).toBe('2');
});
