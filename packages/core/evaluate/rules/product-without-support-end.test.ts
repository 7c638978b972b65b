import { describe, expect, it } from 'vitest';
import { rule } from './product-without-support-end.ts';
import { asset, idsOf } from './test/smallest.ts';

describe('product-without-support-end', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const product = { id: 'p', name: 'P', class: 'EDR' as const };
  const assets = [asset('x', { productVersion: 'p' })];

  it('finds a product in use of which nobody says when support ends', () => {
    expect(idsOf(rule, { products: [product], assets })).toEqual([
      'finding:product-without-support-end:product:p',
    ]);
  });

  it('is content where product or asset says it, or nobody uses the product', () => {
    expect(idsOf(rule, { products: [{ ...product, supportEnd: '2030-12-31' }], assets })).toEqual([]);
    const own = [asset('x', { productVersion: 'p', supportEnd: '2030-12-31' })];
    expect(idsOf(rule, { products: [product], assets: own })).toEqual([]);
    expect(idsOf(rule, { products: [product] })).toEqual([]);
  });
});
