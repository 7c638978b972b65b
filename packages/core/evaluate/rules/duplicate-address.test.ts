import { describe, expect, it } from 'vitest';
import { rule } from './duplicate-address.ts';
import type { Asset } from '../../model/plant.ts';
import { asset, findingsOf, idsOf } from './test/smallest.ts';

describe('duplicate-address', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const at = (address: string, network?: string): Partial<Asset> => ({
    interfaces: [network === undefined ? { address } : { address, network }],
  });

  it('finds an address used twice in one network', () => {
    const assets = [asset('y', at('192.0.2.1', 'cell 1')), asset('x', at('192.0.2.1', 'cell 1'))];
    expect(findingsOf(rule, { assets })).toMatchObject([
      { id: 'finding:duplicate-address:asset:x:cell 1 192.0.2.1', params: { assets: ['x', 'y'] } },
    ]);
  });

  it('takes the zone where no network is stated', () => {
    const assets = [asset('x', at('192.0.2.1')), asset('y', at('192.0.2.1'))];
    expect(idsOf(rule, { assets })).toHaveLength(1);
    expect(
      idsOf(rule, { assets: [assets[0] as Asset, asset('y', { ...at('192.0.2.1'), zones: ['b'] })] }),
    ).toEqual([]);
  });

  it('is content with one asset that states it twice, and with two networks', () => {
    const twice = { interfaces: [{ address: '192.0.2.1' }, { address: '192.0.2.1' }] };
    expect(idsOf(rule, { assets: [asset('x', twice)] })).toEqual([]);
    const apart = [asset('x', at('192.0.2.1', 'cell 1')), asset('y', at('192.0.2.1', 'cell 2'))];
    expect(idsOf(rule, { assets: apart })).toEqual([]);
    expect(idsOf(rule, { assets: [asset('x', { zones: [], ...at('192.0.2.1') })] })).toEqual([]);
  });
});
