import { describe, expect, it } from 'vitest';
import { rule } from './safety-remote-access.ts';
import type { Conduit, Zone } from '../../model/plant.ts';
import { conduit, idsOf, TWO_ZONES, zone } from './test/smallest.ts';

describe('safety-remote-access', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const joined = (kind: Zone['kind'], more: Partial<Conduit> = {}) => ({
    zones: [zone('a', { kind: 'safety' }), zone('b', { kind })],
    conduits: [conduit('ab', ['a', 'b'], more)],
  });
  const FOUND = ['finding:safety-remote-access:conduit:ab'];

  it('finds a conduit from afar to a safety zone', () => {
    for (const kind of ['external', 'remote', 'enterprise'] as const) {
      expect(idsOf(rule, joined(kind))).toEqual(FOUND);
    }
    expect(idsOf(rule, joined('control', { medium: 'remote' }))).toEqual(FOUND);
  });

  it('is content with a neighbour in the plant, and with data that leave one-way', () => {
    expect(idsOf(rule, joined('control'))).toEqual([]);
    expect(idsOf(rule, joined('enterprise', { oneWay: { from: 'a', to: 'b' } }))).toEqual([]);
    expect(idsOf(rule, joined('enterprise', { oneWay: { from: 'b', to: 'a' } }))).toEqual(FOUND);
  });

  it('looks at safety zones only', () => {
    const conduits = [conduit('ab', ['a', 'b'], { medium: 'remote' })];
    expect(idsOf(rule, { ...TWO_ZONES, conduits })).toEqual([]);
  });
});
