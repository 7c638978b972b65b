import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalSum, plainDecimal } from './decimal.ts';

describe('a number without an exponent', () => {
  it.each([
    [0, '0'],
    [3.5, '3.5'],
    [1e12, '1000000000000'],
    [1e-7, '0.0000001'],
    [1.25e-10, '0.000000000125'],
    [-1.25e-7, '-0.000000125'],
  ])('%d is %s', (value, text) => {
    expect(plainDecimal(value)).toBe(text);
  });

  it('is the same number', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        const text = plainDecimal(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text) === value).toBe(true);
      }),
    );
  });
});

describe('a sum', () => {
  it.each([
    [[], 0],
    [[0.1, 0.2], 0.3],
    [[1.1, 2.2, -3.3], 0],
    [[0.5, 1e-7, 12000], 12000.5000001],
    [[-0.25, -0.5], -0.75],
    [[999999999.99, 0.01], 1e9],
  ])('of %j is %d', (values, sum) => {
    expect(decimalSum(values)).toBe(sum);
  });

  it('is the same in any order', () => {
    const cents = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100);
    fc.assert(
      fc.property(fc.array(cents), (values) => {
        expect(decimalSum([...values].reverse())).toBe(decimalSum(values));
        expect(decimalSum(values)).toBe(
          values.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100,
        );
      }),
    );
  });
});
