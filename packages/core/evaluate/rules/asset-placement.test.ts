import { describe, expect, it } from 'vitest';
import { rule } from './asset-placement.ts';
import { asset, findingsOf, idsOf, TWO_ZONES } from './test/smallest.ts';

describe('asset-placement', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('lets an asset in one zone be', () => {
    expect(idsOf(rule, { ...TWO_ZONES, assets: [asset('x')] })).toEqual([]);
    expect(idsOf(rule, { ...TWO_ZONES, assets: [asset('x', { zones: ['a', 'a'] })] })).toEqual([]);
  });

  it('finds an asset in no zone', () => {
    expect(findingsOf(rule, { ...TWO_ZONES, assets: [{ id: 'x', type: 'other' }] })).toEqual([
      {
        id: 'finding:asset-placement:asset:x',
        rule: 'asset-placement',
        severity: 'error',
        at: 'asset:x',
        params: { asset: 'x', zones: [], unplaced: 1 },
      },
    ]);
  });

  it('lets a boundary device be in no zone', () => {
    const firewall = asset('x', { type: 'firewall', zones: [], conduits: ['ab'] });
    expect(idsOf(rule, { ...TWO_ZONES, assets: [firewall] })).toEqual([]);
  });

  it('finds an asset in two zones, under another id, so that a waiver of the one does not cover the other', () => {
    const [finding] = findingsOf(rule, { ...TWO_ZONES, assets: [asset('x', { zones: ['b', 'a'] })] });
    expect(finding).toMatchObject({
      id: 'finding:asset-placement:asset:x:several',
      params: { zones: ['a', 'b'], unplaced: 0 },
    });
  });

  it('finds a boundary device in two zones', () => {
    const firewall = asset('x', { zones: ['a', 'b'], conduits: ['ab'] });
    expect(idsOf(rule, { ...TWO_ZONES, assets: [firewall] })).toHaveLength(1);
  });
});
