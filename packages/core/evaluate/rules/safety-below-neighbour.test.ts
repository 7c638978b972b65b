import { describe, expect, it } from 'vitest';
import type { Plant, ZoneKind } from '../../model/plant.ts';
import { rule } from './safety-below-neighbour.ts';
import { at, conduit, findingsOf, idsOf, TWO_ZONES, uniform, zone } from './test/smallest.ts';

const sis = zone('a', { kind: 'safety' });
const LOWER = { slT: at({ 'zone:a': uniform(2), 'zone:b': uniform(3, { DC: 1 }) }) };

function withNeighbour(kind: ZoneKind): Partial<Plant> {
  return { zones: [sis, zone('b', { kind })], conduits: TWO_ZONES.conduits };
}

describe('safety-below-neighbour', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('finds a control zone beyond a conduit that asks for more', () => {
    expect(findingsOf(rule, withNeighbour('control'), LOWER)).toEqual([
      {
        id: 'finding:safety-below-neighbour:zone:a:b',
        rule: 'safety-below-neighbour',
        severity: 'warning',
        at: 'zone:a',
        params: {
          zone: 'a',
          other: 'b',
          lower: ['IAC 2 < 3', 'UC 2 < 3', 'SI 2 < 3', 'RDF 2 < 3', 'TRE 2 < 3', 'RA 2 < 3'],
        },
      },
    ]);
  });

  it('is content when it asks for as much', () => {
    const equal = { slT: at({ 'zone:a': uniform(2), 'zone:b': uniform(2) }) };
    expect(idsOf(rule, withNeighbour('control'), equal)).toEqual([]);
  });

  it('asks nothing of a zone of another kind', () => {
    expect(idsOf(rule, { zones: [zone('a'), zone('b')], conduits: TWO_ZONES.conduits }, LOWER)).toEqual([]);
  });

  it('compares only FRs with a target at both', () => {
    const some = { slT: at({ 'zone:a': uniform(null, { SI: 1 }), 'zone:b': uniform(3, { SI: null }) }) };
    expect(idsOf(rule, withNeighbour('control'), some)).toEqual([]);
    expect(idsOf(rule, withNeighbour('control'))).toEqual([]);
  });

  it('takes no other kind beyond a conduit for a protected zone', () => {
    for (const kind of ['dmz', 'enterprise', 'safety', 'external', 'wireless'] as const) {
      expect([kind, idsOf(rule, withNeighbour(kind), LOWER)]).toEqual([kind, []]);
    }
  });

  it('compares with the parent, of any kind of our own', () => {
    const inside = zone('a', { kind: 'safety', parent: 'b' });
    expect(idsOf(rule, { zones: [inside, zone('b', { kind: 'dmz' })] }, LOWER)).toHaveLength(1);
    expect(idsOf(rule, { zones: [inside, zone('b', { kind: 'safety' })] }, LOWER)).toEqual([]);
    expect(idsOf(rule, { zones: [inside, zone('b', { kind: 'external' })] }, LOWER)).toEqual([]);
  });

  it('compares within an essential function of kind safety', () => {
    const zones = [sis, zone('b', { kind: 'wireless' })];
    const shutdown = { id: 's', name: 'S', kind: 'safety' as const, zones: ['a', 'b'] };
    expect(idsOf(rule, { zones, functions: [shutdown] }, LOWER)).toHaveLength(1);
    expect(idsOf(rule, { zones, functions: [{ ...shutdown, kind: 'control' }] }, LOWER)).toEqual([]);
    expect(idsOf(rule, { zones, functions: [{ id: 's', name: 'S', kind: 'safety' }] }, LOWER)).toEqual([]);
  });

  it('reports a neighbour once, however it is connected, and each neighbour by itself', () => {
    const plant = {
      zones: [zone('a', { kind: 'safety', parent: 'b' }), zone('b'), zone('c')],
      conduits: [conduit('ab', ['a', 'b']), conduit('abc', ['c', 'b', 'a'])],
    };
    const slT = at({ 'zone:a': uniform(1), 'zone:b': uniform(2), 'zone:c': uniform(2) });
    expect(idsOf(rule, plant, { slT })).toEqual([
      'finding:safety-below-neighbour:zone:a:b',
      'finding:safety-below-neighbour:zone:a:c',
    ]);
  });
});
