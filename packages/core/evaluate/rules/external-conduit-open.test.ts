import { describe, expect, it } from 'vitest';
import type { Asset } from '../../model/plant.ts';
import { rule } from './external-conduit-open.ts';
import { asset, conduit, idsOf, TWO_ZONES, zone } from './test/smallest.ts';

describe('external-conduit-open', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const zones = [zone('a'), zone('b', { kind: 'external' })];
  const plant = { ...TWO_ZONES, zones };
  const device = (type: Asset['type']) => [asset('d', { type, zones: [], conduits: ['ab'] })];

  it('finds a conduit to the outside without a device that filters', () => {
    expect(idsOf(rule, plant)).toEqual(['finding:external-conduit-open:conduit:ab']);
    expect(idsOf(rule, { ...plant, assets: device('switch') })).toHaveLength(1);
    expect(idsOf(rule, { ...plant, assets: device('firewall') })).toEqual([]);
  });

  it('takes a router or gateway for a filter only where the conduit states its rules', () => {
    const ruled = [conduit('ab', ['a', 'b'], { rules: 'deny by default' })];
    for (const type of ['router', 'gateway'] as const) {
      expect(idsOf(rule, { ...plant, assets: device(type) })).toHaveLength(1);
      expect(idsOf(rule, { ...plant, conduits: ruled, assets: device(type) })).toEqual([]);
    }
    expect(idsOf(rule, { ...plant, conduits: ruled, assets: device('switch') })).toHaveLength(1);
    expect(idsOf(rule, { ...plant, assets: device('diode') })).toEqual([]);
  });

  it('is content with one that leads out only', () => {
    const oneWay = (from: string, to: string) => [conduit('ab', ['a', 'b'], { oneWay: { from, to } })];
    expect(idsOf(rule, { ...plant, conduits: oneWay('a', 'b') })).toEqual([]);
    expect(idsOf(rule, { ...plant, conduits: oneWay('b', 'a') })).toHaveLength(1);
  });

  it('looks neither at inner conduits nor at those of others', () => {
    expect(idsOf(rule, TWO_ZONES)).toEqual([]);
    const others = [zone('a', { kind: 'external' }), zone('b', { kind: 'external' })];
    expect(idsOf(rule, { ...plant, zones: others })).toEqual([]);
  });
});
