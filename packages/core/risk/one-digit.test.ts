import { describe, expect, it } from 'vitest';
import { COURSE_VECTORS } from '../test/cases/published-3-8.ts';
import { oneDigit } from './one-digit.ts';

describe('a vector as one digit', () => {
  it('is the greatest, where a published course takes the least and so calls a zone met that is not', () => {
    expect(COURSE_VECTORS.map(({ vector, digit }) => [digit, oneDigit(vector)])).toEqual([
      [1, 3],
      [2, 3],
      [1, 2],
      [2, 2],
      [1, 1],
    ]);
    for (const { vector, digit } of COURSE_VECTORS) expect(Math.min(...Object.values(vector))).toBe(digit);
  });

  it('leaves out FRs without a level, and is null without any', () => {
    const none = { IAC: null, UC: null, SI: null, DC: null, RDF: null, TRE: null, RA: null };
    expect(oneDigit({ ...none, DC: 2, RA: 1 })).toBe(2);
    expect(oneDigit(none)).toBeNull();
  });
});
