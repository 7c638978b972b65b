import { describe, expect, it } from 'vitest';
import { rule } from './zone-without-asset.ts';
import { asset, idsOf, TWO_ZONES, zone } from './test/smallest.ts';

describe('zone-without-asset', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const assets = [asset('plc')];

  it('finds an empty zone', () => {
    expect(idsOf(rule, { ...TWO_ZONES, assets })).toEqual(['finding:zone-without-asset:zone:b']);
  });

  it('is content where the zone contains another, is external, or no assets are listed yet', () => {
    const inside = [zone('a', { parent: 'b' }), zone('b')];
    expect(idsOf(rule, { zones: inside, assets })).toEqual([]);
    expect(idsOf(rule, { zones: [zone('b', { kind: 'external' })], assets })).toEqual([]);
    expect(idsOf(rule, TWO_ZONES)).toEqual([]);
  });
});
