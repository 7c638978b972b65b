import { describe, expect, it } from 'vitest';
import { rule } from './zone-better-than-conduit.ts';
import { at, conduit, findingsOf, idsOf, TWO_ZONES, uniform, zone } from './test/smallest.ts';

describe('zone-better-than-conduit', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('finds a zone above its conduit', () => {
    const slA = at({ 'zone:a': uniform(2), 'zone:b': uniform(1), 'conduit:ab': uniform(1) });
    expect(findingsOf(rule, TWO_ZONES, { slA })).toEqual([
      {
        id: 'finding:zone-better-than-conduit:zone:a',
        rule: 'zone-better-than-conduit',
        severity: 'warning',
        at: 'zone:a',
        params: { zone: 'a', claimed: 2, conduit: 'ab', level: 1 },
      },
    ]);
  });

  it('looks at RDF only', () => {
    const slA = at({ 'zone:a': uniform(4, { RDF: 1 }), 'conduit:ab': uniform(0, { RDF: 1 }) });
    expect(idsOf(rule, TWO_ZONES, { slA })).toEqual([]);
  });

  it('takes the worst conduit, of equal ones the first', () => {
    const plant = {
      zones: [zone('a')],
      conduits: [
        conduit('z', ['a', 'x']),
        conduit('m', ['a', 'y']),
        conduit('k', ['a', 'x']),
        conduit('q', ['x', 'y']),
      ],
    };
    const slA = at({
      'zone:a': uniform(3),
      'conduit:z': uniform(2),
      'conduit:m': uniform(1),
      'conduit:k': uniform(1),
      'conduit:q': uniform(0),
    });
    expect(findingsOf(rule, plant, { slA })[0]?.params).toMatchObject({ conduit: 'k', level: 1 });
  });

  it('leaves out a conduit or a zone where RDF does not apply', () => {
    expect(
      idsOf(rule, TWO_ZONES, { slA: at({ 'zone:a': uniform(3), 'conduit:ab': uniform(null) }) }),
    ).toEqual([]);
    expect(
      idsOf(rule, TWO_ZONES, { slA: at({ 'zone:a': uniform(null), 'conduit:ab': uniform(0) }) }),
    ).toEqual([]);
  });

  it('says nothing of a zone without conduit, nor where nothing was evaluated', () => {
    expect(idsOf(rule, { zones: [zone('a')] }, { slA: at({ 'zone:a': uniform(3) }) })).toEqual([]);
    expect(idsOf(rule, TWO_ZONES)).toEqual([]);
  });
});
