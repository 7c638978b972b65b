import { describe, expect, it } from 'vitest';
import { rule } from './zone-without-owner.ts';
import { idsOf, zone } from './test/smallest.ts';

describe('zone-without-owner', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('finds a zone without owner, and none that has one', () => {
    const zones = [zone('a'), zone('b', { owner: 'plant manager' })];
    expect(idsOf(rule, { zones })).toEqual(['finding:zone-without-owner:zone:a']);
  });

  it('leaves the owner of an external zone to others', () => {
    expect(idsOf(rule, { zones: [zone('a', { kind: 'external' })] })).toEqual([]);
  });
});
