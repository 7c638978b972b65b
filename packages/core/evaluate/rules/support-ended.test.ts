import { describe, expect, it } from 'vitest';
import { rule } from './support-ended.ts';
import { daysAfter } from '../../lib/day.ts';
import { AS_OF, asset, at, idsOf, TWO_ZONES, uniform } from './test/smallest.ts';

describe('support-ended', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const OLD = { supportEnd: daysAfter(AS_OF, -1) };
  const two = { slT: at({ 'zone:a': uniform(0, { SI: 2 }) }) };
  const FOUND = ['finding:support-ended:zone:a'];

  it('finds an asset, or a product it is, past its support', () => {
    expect(idsOf(rule, { ...TWO_ZONES, assets: [asset('x', OLD)] }, two)).toEqual(FOUND);
    const products = [{ id: 'p', name: 'P', class: 'EDR' as const, ...OLD }];
    const assets = [asset('x', { productVersion: 'p' })];
    expect(idsOf(rule, { ...TWO_ZONES, products, assets }, two)).toEqual(FOUND);
  });

  it('takes what the asset says over what its product says', () => {
    const products = [{ id: 'p', name: 'P', class: 'EDR' as const, ...OLD }];
    const assets = [asset('x', { productVersion: 'p', supportEnd: AS_OF })];
    expect(idsOf(rule, { ...TWO_ZONES, products, assets }, two)).toEqual([]);
  });

  it('is content with a live compensation at the asset', () => {
    const answer = {
      place: 'asset:x',
      requirement: '62443-3-3/SR 3.2',
      status: 'compensated' as const,
      reason: 'r',
      approvedBy: 'a',
    };
    const plant = (expires: string) => ({
      ...TWO_ZONES,
      assets: [asset('x', OLD)],
      answers: [{ ...answer, expires }],
    });
    expect(idsOf(rule, plant(AS_OF), two)).toEqual([]);
    expect(idsOf(rule, plant(daysAfter(AS_OF, -1)), two)).toEqual(FOUND);
  });

  it('is content below SL-T 2, and where the end is not stated', () => {
    const one = { slT: at({ 'zone:a': uniform(1) }) };
    expect(idsOf(rule, { ...TWO_ZONES, assets: [asset('x', OLD)] }, one)).toEqual([]);
    expect(idsOf(rule, { ...TWO_ZONES, assets: [asset('x')] }, two)).toEqual([]);
  });
});
