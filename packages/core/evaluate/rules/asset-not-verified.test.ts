import { describe, expect, it } from 'vitest';
import { rule } from './asset-not-verified.ts';
import { daysAfter } from '../../lib/day.ts';
import { AS_OF, asset, findingsOf, idsOf, TWO_ZONES } from './test/smallest.ts';

describe('asset-not-verified', () => {
  it('looks at a boundary device that lists a conduit alone', () => {
    const device = asset('fw', { type: 'firewall', zones: [], conduits: ['ab'] });
    expect(idsOf(rule, { ...TWO_ZONES, assets: [device] }, {})).toEqual([
      'finding:asset-not-verified:conduit:ab',
    ]);
  });

  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('counts the assets of a zone that were not verified for a year', () => {
    const assets = [
      asset('x'),
      asset('y', { verified: daysAfter(AS_OF, -366) }),
      asset('z', { verified: daysAfter(AS_OF, -365) }),
    ];
    expect(findingsOf(rule, { ...TWO_ZONES, assets })).toMatchObject([
      { at: 'zone:a', params: { zone: 'a', n: 2, assets: ['x', 'y'] } },
    ]);
  });

  it('is content where all were', () => {
    expect(idsOf(rule, { ...TWO_ZONES, assets: [asset('x', { verified: AS_OF })] })).toEqual([]);
  });
});
