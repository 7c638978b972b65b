import { describe, expect, it } from 'vitest';
import { rule } from './shared-accounts.ts';
import type { RowAt } from './rule.ts';
import { asset, at, findingsOf, idsOf, rowAt, TWO_ZONES, uniform } from './test/smallest.ts';

describe('shared-accounts', () => {
  it('looks at a boundary device that lists a conduit alone', () => {
    const device = asset('fw', {
      accounts: 'shared' as const,
      type: 'firewall',
      zones: [],
      conduits: ['ab'],
    });
    expect(
      idsOf(rule, { ...TWO_ZONES, assets: [device] }, { slT: at({ 'conduit:ab': uniform(2) }) }),
    ).toEqual(['finding:shared-accounts:conduit:ab']);
  });

  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const plant = { ...TWO_ZONES, assets: [asset('x', { accounts: 'shared' }), asset('y')] };
  const two = { slT: at({ 'zone:a': uniform(0, { IAC: 2 }) }) };
  const row = (verdict: RowAt['verdict']) => ({ ...two, rowsAt: () => [rowAt('SR 1.1 RE 1', { verdict })] });

  it('finds shared accounts where IAC 2 is asked', () => {
    expect(findingsOf(rule, plant, two)).toMatchObject([{ at: 'zone:a', params: { n: 1, sl: 2 } }]);
    expect(idsOf(rule, plant, row('met'))).toHaveLength(1);
    expect(idsOf(rule, plant, row('undetermined'))).toHaveLength(1);
  });

  it('says nothing where the gap says it already', () => {
    expect(idsOf(rule, plant, row('unmet'))).toEqual([]);
    expect(idsOf(rule, plant, row('partial'))).toEqual([]);
  });

  it('says nothing below IAC 2, or of accounts of their own', () => {
    expect(idsOf(rule, plant, { slT: at({ 'zone:a': uniform(4, { IAC: 1 }) }) })).toEqual([]);
    expect(idsOf(rule, { ...plant, assets: [asset('x', { accounts: 'individual' })] }, two)).toEqual([]);
  });
});
