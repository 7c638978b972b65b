import { describe, expect, it } from 'vitest';
import { rule } from './suc-leaves-out-zone.ts';
import { findingsOf, idsOf, TWO_ZONES, zone } from './test/smallest.ts';

describe('suc-leaves-out-zone', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const suc = [{ id: 's', name: 'S', zones: ['a'] }];

  it('finds a zone that no SUC lists', () => {
    expect(findingsOf(rule, { ...TWO_ZONES, suc }).map(({ id, params }) => ({ id, params }))).toEqual([
      { id: 'finding:suc-leaves-out-zone:zone:b', params: { zone: 'b', suc: ['s'] } },
    ]);
  });

  it('says nothing where no SUC is written, or one of several lists the zone', () => {
    expect(idsOf(rule, TWO_ZONES)).toEqual([]);
    expect(idsOf(rule, { ...TWO_ZONES, suc: [...suc, { id: 't', name: 'T', zones: ['b'] }] })).toEqual([]);
  });

  it('leaves the office and what is outside alone', () => {
    const zones = [zone('a'), zone('b', { kind: 'enterprise' }), zone('c', { kind: 'external' })];
    expect(idsOf(rule, { zones, suc })).toEqual([]);
  });

  it('lists a sub-zone by itself', () => {
    expect(idsOf(rule, { zones: [zone('a'), zone('b', { parent: 'a' })], suc })).toHaveLength(1);
  });
});
