import { describe, expect, it } from 'vitest';
import { rule } from './conduit-without-device.ts';
import { asset, conduit, idsOf, TWO_ZONES, zone } from './test/smallest.ts';

describe('conduit-without-device', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const assets = [asset('plc')];

  it('finds a conduit that no asset names', () => {
    expect(idsOf(rule, { ...TWO_ZONES, assets })).toEqual(['finding:conduit-without-device:conduit:ab']);
  });

  it('is content with a boundary device, a one-way conduit and a carried medium', () => {
    const firewall = asset('fw', { type: 'firewall', zones: [], conduits: ['ab'] });
    expect(idsOf(rule, { ...TWO_ZONES, assets: [...assets, firewall] })).toEqual([]);
    const oneWay = conduit('ab', ['a', 'b'], { oneWay: { from: 'a', to: 'b' } });
    const carried = conduit('ab', ['a', 'b'], { medium: 'portable' });
    expect(idsOf(rule, { ...TWO_ZONES, assets, conduits: [oneWay] })).toEqual([]);
    expect(idsOf(rule, { ...TWO_ZONES, assets, conduits: [carried] })).toEqual([]);
  });

  it('leaves external conduits to their own rule, and says nothing before assets are listed', () => {
    const zones = [zone('a'), zone('b', { kind: 'external' })];
    expect(idsOf(rule, { ...TWO_ZONES, zones, assets })).toEqual([]);
    expect(idsOf(rule, TWO_ZONES)).toEqual([]);
  });
});
