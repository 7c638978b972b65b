import { describe, expect, it } from 'vitest';
import { rule } from './removable-media-unstated.ts';
import { asset, idsOf, TWO_ZONES, zone } from './test/smallest.ts';

describe('removable-media-unstated', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const assets = [asset('x', { type: 'hmi' })];
  const stated = { facts: { portableDevices: 'unknown' as const } };

  it('finds a zone with a station for which nobody states it', () => {
    expect(idsOf(rule, { ...TWO_ZONES, assets })).toEqual(['finding:removable-media-unstated:zone:a']);
  });

  it('is content where zone, parent or site says anything of it', () => {
    expect(idsOf(rule, { zones: [zone('a', stated)], assets })).toEqual([]);
    expect(idsOf(rule, { zones: [zone('a', { parent: 'b' }), zone('b', stated)], assets })).toEqual([]);
    expect(idsOf(rule, { ...TWO_ZONES, assets, site: stated })).toEqual([]);
  });

  it('asks nothing of a zone without stations, nor of an external one', () => {
    expect(idsOf(rule, { ...TWO_ZONES, assets: [asset('x', { type: 'sensor' })] })).toEqual([]);
    expect(idsOf(rule, { zones: [zone('a', { kind: 'external' })], assets })).toEqual([]);
  });
});
