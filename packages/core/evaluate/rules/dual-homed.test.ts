import { describe, expect, it } from 'vitest';
import type { Asset } from '../../model/plant.ts';
import { rule } from './dual-homed.ts';
import { asset, conduit, findingsOf, idsOf, TWO_ZONES, zone } from './test/smallest.ts';

function idsWith(rest: Partial<Asset>): readonly string[] {
  return idsOf(rule, { ...TWO_ZONES, assets: [asset('x', rest)] });
}

describe('dual-homed', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('lets a host with all its legs in one zone be', () => {
    expect(idsWith({})).toEqual([]);
    expect(idsWith({ interfaces: [{ name: 'eth0' }, { name: 'eth1', zone: 'a' }] })).toEqual([]);
    expect(idsWith({ zones: [], interfaces: [{ zone: 'a' }] })).toEqual([]);
  });

  it('finds an interface in another zone', () => {
    const host = asset('x', { interfaces: [{ zone: 'b' }] });
    expect(findingsOf(rule, { ...TWO_ZONES, assets: [host] })).toEqual([
      {
        id: 'finding:dual-homed:asset:x',
        rule: 'dual-homed',
        severity: 'error',
        at: 'asset:x',
        params: { asset: 'x', zones: ['a', 'b'], loose: ['a', 'b'] },
      },
    ]);
  });

  it('finds interfaces in two zones of an asset in none', () => {
    expect(idsWith({ zones: [], interfaces: [{ zone: 'a' }, { zone: 'b' }] })).toHaveLength(1);
  });

  it('leaves two listed zones without an interface elsewhere to asset-placement', () => {
    expect(idsWith({ zones: ['a', 'b'] })).toEqual([]);
    expect(idsWith({ zones: ['a', 'b'], interfaces: [{ zone: 'a' }] })).toEqual([]);
  });

  it('lets the boundary device of the conduit between them be', () => {
    expect(idsWith({ interfaces: [{ zone: 'b' }], conduits: ['ab'] })).toEqual([]);
    expect(idsWith({ zones: [], interfaces: [{ zone: 'a' }, { zone: 'b' }], conduits: ['ab'] })).toEqual([]);
  });

  it('does not accept the border of other zones', () => {
    const plant = {
      zones: [zone('a'), zone('b'), zone('c')],
      conduits: [conduit('ac', ['a', 'c'])],
      assets: [asset('x', { interfaces: [{ zone: 'b' }], conduits: ['ac'] })],
    };
    expect(findingsOf(rule, plant)).toMatchObject([{ params: { loose: ['a', 'b'] } }]);
  });

  it('accepts a firewall with three legs and two conduits', () => {
    const plant = {
      zones: [zone('a'), zone('b'), zone('c')],
      conduits: [conduit('ab', ['a', 'b']), conduit('bc', ['b', 'c'])],
      assets: [
        asset('x', {
          zones: [],
          interfaces: [{ zone: 'a' }, { zone: 'b' }, { zone: 'c' }],
          conduits: ['ab', 'bc'],
        }),
      ],
    };
    expect(idsOf(rule, plant)).toEqual([]);
  });

  it('names the leg that no conduit of the device covers', () => {
    const plant = {
      zones: [zone('a'), zone('b'), zone('c')],
      conduits: [conduit('ab', ['a', 'b'])],
      assets: [
        asset('x', {
          zones: [],
          interfaces: [{ zone: 'a' }, { zone: 'b' }, { zone: 'c' }],
          conduits: ['ab'],
        }),
      ],
    };
    expect(findingsOf(rule, plant)[0]?.params).toMatchObject({ zones: ['a', 'b', 'c'], loose: ['c'] });
  });
});
