import { describe, expect, it } from 'vitest';
import { rule } from './business-with-iacs.ts';
import { asset, findingsOf, idsOf, zone } from './test/smallest.ts';

const office = asset('erp', { domain: 'business' });
const zones = [zone('a'), zone('b')];

describe('business-with-iacs', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('lets a zone of one domain be', () => {
    expect(idsOf(rule, { zones, assets: [office] })).toEqual([]);
    expect(idsOf(rule, { zones, assets: [asset('plc'), asset('sis', { domain: 'safety' })] })).toEqual([]);
  });

  it('lets the two be in zones of their own', () => {
    expect(idsOf(rule, { zones, assets: [office, asset('plc', { zones: ['b'] })] })).toEqual([]);
  });

  it.each([
    ['an asset that states no domain', asset('x')],
    ['an IACS asset', asset('x', { domain: 'iacs' })],
    ['a safety controller', asset('x', { type: 'safety-controller' })],
  ])('finds a business asset beside %s', (_what, other) => {
    expect(findingsOf(rule, { zones, assets: [office, other] })).toEqual([
      {
        id: 'finding:business-with-iacs:zone:a',
        rule: 'business-with-iacs',
        severity: 'error',
        at: 'zone:a',
        params: { zone: 'a', business: ['erp'], businessCount: 1, iacs: ['x'], iacsCount: 1 },
        concerns: ['asset:erp', 'asset:x'],
      },
    ]);
  });

  it('is not silenced by mixedReason', () => {
    const mixed = [zone('a', { mixedReason: 'one switch only' })];
    expect(idsOf(rule, { zones: mixed, assets: [office, asset('plc')] })).toHaveLength(1);
  });

  it('names five assets and counts the rest', () => {
    const many = ['g', 'f', 'e', 'd', 'c', 'b', 'a'].map((id) => asset(id));
    const [finding] = findingsOf(rule, { zones, assets: [office, ...many] });
    expect(finding?.params).toMatchObject({ iacs: ['a', 'b', 'c', 'd', 'e', '+2'], iacsCount: 7 });
    expect(finding?.concerns).toEqual([...'abcdefg'].map((id) => `asset:${id}`).toSpliced(5, 0, 'asset:erp'));
    const [five] = findingsOf(rule, { zones, assets: [office, ...many.slice(2)] });
    expect(five?.params).toMatchObject({ iacs: ['a', 'b', 'c', 'd', 'e'], iacsCount: 5 });
  });

  it('counts an asset that lists its zone twice once', () => {
    const [finding] = findingsOf(rule, { zones, assets: [office, asset('plc', { zones: ['a', 'a'] })] });
    expect(finding?.params).toMatchObject({ iacsCount: 1 });
  });
});
