import { describe, expect, it } from 'vitest';
import { rule } from './target-without-rationale.ts';
import { conduit, idsOf, TWO_ZONES, zone } from './test/smallest.ts';

describe('target-without-rationale', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const reasoned = { vector: 2, rationale: 'agreed in the workshop' };

  it('finds one digit at a zone and at a conduit, and no target with its rationale', () => {
    const zones = [zone('a', { slTarget: 2 }), zone('b', { slTarget: reasoned })];
    const conduits = [conduit('ab', ['a', 'b'], { slTarget: 0 })];
    expect(idsOf(rule, { zones, conduits })).toEqual([
      'finding:target-without-rationale:conduit:ab',
      'finding:target-without-rationale:zone:a',
    ]);
  });

  it('says nothing of a place without a target of its own', () => {
    expect(idsOf(rule, TWO_ZONES)).toEqual([]);
  });
});
