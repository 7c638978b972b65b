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

  it.each([
    ['192.168.0.5', '192.168.0.5/24'],
    ['2001:DB8::1', '2001:db8:0:0:0:0:0:1'],
    ['fe80::1%eth0', 'FE80:0000::0001/64'],
    ['::ffff:192.0.2.1', '::ffff:c000:201'],
    ['::', '0:0:0:0:0:0:0:0'],
    ['no address', 'No address '],
  ])('finds %s and %s the same', (one, other) => {
    const assets = [asset('x', at(one, 'n')), asset('y', at(other, 'n'))];
    expect(idsOf(rule, { assets })).toHaveLength(1);
  });

  it.each([
    ['2001:db8::1', '2001:db8::10'],
    ['1:2:3:4:5:6:7::8', '1:2:3:4:5:6:7:8:9'],
    ['::1::', '::1'],
    ['192.168.0.5', '192.168.0.50'],
  ])('tells %s from %s', (one, other) => {
    expect(idsOf(rule, { assets: [asset('x', at(one, 'n')), asset('y', at(other, 'n'))] })).toEqual([]);
  });

  it('takes a network that is called as a zone is for a network', () => {
    const assets = [asset('x', at('192.0.2.1', 'a')), asset('y', at('192.0.2.1'))];
    expect(idsOf(rule, { assets })).toEqual([]);
  });

  it('is content with one asset that states it twice, and with two networks', () => {
    const twice = { interfaces: [{ address: '192.0.2.1' }, { address: '192.0.2.1' }] };
    expect(idsOf(rule, { assets: [asset('x', twice)] })).toEqual([]);
    const apart = [asset('x', at('192.0.2.1', 'cell 1')), asset('y', at('192.0.2.1', 'cell 2'))];
    expect(idsOf(rule, { assets: apart })).toEqual([]);
    expect(idsOf(rule, { assets: [asset('x', { zones: [], ...at('192.0.2.1') })] })).toEqual([]);
  });
});
