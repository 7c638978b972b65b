import { describe, expect, it } from 'vitest';
import { rule } from './function-without-place.ts';
import type { EssentialFunction } from '../../model/plant.ts';
import { asset, idsOf, TWO_ZONES } from './test/smallest.ts';

describe('function-without-place', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const needs = (more: Partial<EssentialFunction>, zones = ['a']) =>
    idsOf(rule, {
      ...TWO_ZONES,
      assets: [asset('plc', { zones })],
      functions: [{ id: 'u', name: 'U', kind: 'control', ...more }],
    });
  const FOUND = ['finding:function-without-place:function:u'];

  it('finds a function that needs nothing, or an asset that is nowhere', () => {
    expect(needs({})).toEqual(FOUND);
    expect(needs({ zones: ['a'], assets: ['plc'] }, [])).toEqual(FOUND);
    expect(needs({ assets: ['other'] })).toEqual(FOUND);
  });

  it('is content where everything has its place', () => {
    expect(needs({ zones: ['a'] })).toEqual([]);
    expect(needs({ assets: ['plc'] })).toEqual([]);
    expect(needs({ flows: ['f'] })).toEqual([]);
  });
});
