import { describe, expect, it } from 'vitest';
import { rule } from './asset-unidentified.ts';
import type { Asset } from '../../model/plant.ts';
import { asset, at, idsOf, TWO_ZONES, uniform } from './test/smallest.ts';

describe('asset-unidentified', () => {
  it('looks at a boundary device that lists a conduit alone', () => {
    const device = asset('fw', { type: 'firewall', zones: [], conduits: ['ab'] });
    expect(
      idsOf(rule, { ...TWO_ZONES, assets: [device] }, { slT: at({ 'conduit:ab': uniform(2) }) }),
    ).toEqual(['finding:asset-unidentified:conduit:ab']);
  });

  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const two = { slT: at({ 'zone:a': uniform(2) }) };
  const found = (more: Partial<Asset>, evaluation = two) =>
    idsOf(rule, { ...TWO_ZONES, assets: [asset('x', { type: 'hmi', ...more })] }, evaluation);

  it('finds an asset without vendor or version', () => {
    expect(found({})).toEqual(['finding:asset-unidentified:zone:a']);
    expect(found({ vendor: 'v' })).toHaveLength(1);
    expect(found({ version: '1' })).toHaveLength(1);
    expect(found({ vendor: 'v', version: '1' })).toEqual([]);
  });

  it('takes what its product says', () => {
    const products = [{ id: 'p', name: 'P', class: 'EDR' as const, vendor: 'v', version: '1' }];
    const assets = [asset('x', { type: 'hmi', productVersion: 'p' })];
    expect(idsOf(rule, { ...TWO_ZONES, products, assets }, two)).toEqual([]);
  });

  it('asks nothing of data, nor below SL-T 2', () => {
    expect(found({ type: 'data' })).toEqual([]);
    expect(found({}, { slT: at({ 'zone:a': uniform(1) }) })).toEqual([]);
  });
});
