import { describe, expect, it } from 'vitest';
import { rule } from './essential-function-not-reviewed.ts';
import type { Answer, EssentialFunction } from '../../model/plant.ts';
import type { RowAt } from './rule.ts';
import { asset, flow, idsOf, rowAt, TWO_ZONES } from './test/smallest.ts';

describe('essential-function-not-reviewed', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const reviewed: Answer = {
    place: 'site',
    requirement: '62443-3-3/SR 1.11',
    status: 'met',
    effectReviewed: '2026-03-01',
  };
  const { effectReviewed: _, ...bare } = reviewed;
  const found = (needs: Partial<Omit<EssentialFunction, 'id'>>, row: Partial<RowAt> = {}) => {
    const given = { essentialFunctionReview: true, answer: bare, ...row };
    const functions = [{ id: 'u', name: 'U', kind: 'control' as const, ...needs }];
    const plant = { ...TWO_ZONES, functions, assets: [asset('plc')], flows: [flow('f')] };
    return idsOf(rule, plant, { rowsAt: () => [rowAt('SR 1.11', given)] });
  };
  const AT_A = ['finding:essential-function-not-reviewed:zone:a'];

  it('finds a row met at a zone, at the zone of an asset, and at the conduit of a flow', () => {
    expect(found({ zones: ['a'] })).toEqual(AT_A);
    expect(found({ assets: ['plc'] })).toEqual(AT_A);
    expect(found({ flows: ['f'] })).toEqual(['finding:essential-function-not-reviewed:conduit:ab']);
  });

  it('is content with a review', () => {
    expect(found({ zones: ['a'] }, { answer: reviewed })).toEqual([]);
  });

  it('asks nothing where no function is, or the row harms none or is not satisfied', () => {
    expect(found({})).toEqual([]);
    expect(found({ zones: ['a'] }, { essentialFunctionReview: false })).toEqual([]);
    expect(found({ zones: ['a'] }, { verdict: 'unmet' })).toEqual([]);
    const claimed = rowAt('SR 1.11').reads;
    expect(found({ zones: ['a'] }, { verdict: 'notApplicable', reads: claimed })).toEqual([]);
  });

  it('does not stumble over references to nothing', () => {
    expect(found({ zones: ['x'], assets: ['x'], flows: ['x'] })).toEqual([]);
  });
});
