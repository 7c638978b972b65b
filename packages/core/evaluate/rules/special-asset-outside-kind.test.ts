import { describe, expect, it } from 'vitest';
import type { Asset, ZoneKind } from '../../model/plant.ts';
import { rule } from './special-asset-outside-kind.ts';
import { asset, findingsOf, idsOf, zone } from './test/smallest.ts';

const KINDS: readonly ZoneKind[] = [
  'control',
  'safety',
  'dmz',
  'enterprise',
  'remote',
  'wireless',
  'temporary',
  'external',
];

function kindsThatSuit(marks: Partial<Asset>): readonly ZoneKind[] {
  return KINDS.filter((kind) => {
    const found = idsOf(rule, { zones: [zone('a', { kind })], assets: [asset('x', marks)] });
    return found.length === 0;
  });
}

describe('special-asset-outside-kind', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('lets an ordinary asset be anywhere', () => {
    expect(kindsThatSuit({})).toEqual(KINDS);
    expect(kindsThatSuit({ wireless: false, temporary: false, external: false })).toEqual(KINDS);
  });

  it('knows which kinds suit which mark', () => {
    expect(kindsThatSuit({ wireless: true })).toEqual(['wireless', 'external']);
    expect(kindsThatSuit({ temporary: true })).toEqual(['temporary', 'external']);
    expect(kindsThatSuit({ external: true })).toEqual(['remote', 'external']);
  });

  it('is content with a zone that suits one of several marks, since a zone has one kind', () => {
    expect(kindsThatSuit({ wireless: true, temporary: true })).toEqual(['wireless', 'temporary', 'external']);
  });

  it('says what is found', () => {
    expect(findingsOf(rule, { zones: [zone('a')], assets: [asset('x', { external: true })] })).toEqual([
      {
        id: 'finding:special-asset-outside-kind:asset:x:external',
        rule: 'special-asset-outside-kind',
        severity: 'warning',
        at: 'asset:x',
        params: { asset: 'x', mark: 'external', zones: ['a'], kinds: ['external', 'remote'] },
      },
    ]);
  });

  it('finds each mark when no zone suits any', () => {
    const laptop = asset('x', { wireless: true, temporary: true });
    expect(idsOf(rule, { zones: [zone('a')], assets: [laptop] })).toEqual([
      'finding:special-asset-outside-kind:asset:x:temporary',
      'finding:special-asset-outside-kind:asset:x:wireless',
    ]);
  });

  it('accepts a zone inside one of the fitting kind', () => {
    const zones = [zone('a', { parent: 'b' }), zone('b', { kind: 'wireless' })];
    expect(idsOf(rule, { zones, assets: [asset('x', { wireless: true })] })).toEqual([]);
  });

  it('ends its walk in a loop of parents, which only a plant built in memory can have', () => {
    const zones = [zone('a', { parent: 'b' }), zone('b', { parent: 'a' })];
    expect(idsOf(rule, { zones, assets: [asset('x', { wireless: true })] })).toHaveLength(1);
  });

  it('leaves an access point on a border, in no zone, alone', () => {
    const accessPoint = asset('x', { zones: [], conduits: ['ab'], wireless: true });
    expect(idsOf(rule, { assets: [accessPoint] })).toEqual([]);
  });
});
