import { describe, expect, it } from 'vitest';
import { rule } from './conduit-below-zones.ts';
import { at, conduit, findingsOf, idsOf, TWO_ZONES, uniform, zone } from './test/smallest.ts';

describe('conduit-below-zones', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const plant = { ...TWO_ZONES, conduits: [conduit('ab', ['b', 'a'], { slTarget: 1 })] };
  const targets = (ab: number, a: number, b: number) => ({
    slT: at({ 'conduit:ab': uniform(ab), 'zone:a': uniform(a), 'zone:b': uniform(b) }),
  });

  it('finds a conduit below one of its zones, and names the highest', () => {
    expect(findingsOf(rule, plant, targets(1, 2, 3))[0]?.params).toEqual({
      conduit: 'ab',
      target: 1,
      zone: 'b',
      level: 3,
    });
    expect(findingsOf(rule, plant, targets(1, 2, 2))[0]?.params).toMatchObject({ zone: 'a' });
  });

  it('is content with one that reaches them', () => {
    expect(idsOf(rule, plant, targets(3, 2, 3))).toEqual([]);
  });

  it('looks at RDF only, and at stated targets only', () => {
    const rdf = {
      slT: at({ 'conduit:ab': uniform(0, { RDF: 2 }), 'zone:a': uniform(2), 'zone:b': uniform(2) }),
    };
    expect(idsOf(rule, plant, rdf)).toEqual([]);
    expect(idsOf(rule, TWO_ZONES, targets(1, 2, 3))).toEqual([]);
  });

  it('leaves out external zones and what was not evaluated', () => {
    const zones = [zone('a'), zone('b', { kind: 'external' })];
    expect(idsOf(rule, { ...plant, zones }, targets(1, 1, 3))).toEqual([]);
    expect(idsOf(rule, plant)).toEqual([]);
  });
});
