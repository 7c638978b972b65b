import { describe, expect, it } from 'vitest';
import { rule } from './zone-without-boundary.ts';
import type { Zone } from '../../model/plant.ts';
import { findingsOf, idsOf, zone } from './test/smallest.ts';

describe('zone-without-boundary', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const drawn = { logicalBoundary: 'VLAN 20', physicalBoundary: 'rack' };

  it('finds a zone that lacks one of the two, and none that states both', () => {
    const params = (more: Partial<Zone>) =>
      findingsOf(rule, { zones: [zone('a', more)] }).map((finding) => finding.params);
    expect(params(drawn)).toEqual([]);
    expect(params({})).toEqual([{ zone: 'a', both: 1, logicalOnly: 0, physicalOnly: 0 }]);
    expect(params({ physicalBoundary: 'rack' })).toEqual([
      { zone: 'a', both: 0, logicalOnly: 1, physicalOnly: 0 },
    ]);
    expect(params({ logicalBoundary: 'VLAN 20' })).toEqual([
      { zone: 'a', both: 0, logicalOnly: 0, physicalOnly: 1 },
    ]);
  });

  it('takes subnets for a logical boundary', () => {
    const zones = [zone('a', { networks: ['192.0.2.0/24'], physicalBoundary: 'rack' })];
    expect(idsOf(rule, { zones })).toEqual([]);
  });

  it('asks nothing of an external zone', () => {
    expect(idsOf(rule, { zones: [zone('a', { kind: 'external' })] })).toEqual([]);
  });
});
