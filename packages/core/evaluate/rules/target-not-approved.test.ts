import { describe, expect, it } from 'vitest';
import { rule } from './target-not-approved.ts';
import { conduit, idsOf, zone } from './test/smallest.ts';

describe('target-not-approved', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const target = { vector: 2, rationale: 'agreed in the workshop' };

  it('finds a target without approval, and none that was approved', () => {
    const zones = [
      zone('a', { slTarget: target }),
      zone('b', { slTarget: { ...target, approvedBy: 'plant manager' } }),
    ];
    const conduits = [conduit('ab', ['a', 'b'], { slTarget: target })];
    expect(idsOf(rule, { zones, conduits })).toEqual([
      'finding:target-not-approved:conduit:ab',
      'finding:target-not-approved:zone:a',
    ]);
  });

  it('leaves one digit to the rule on rationales, and no target to the rule on targets', () => {
    expect(idsOf(rule, { zones: [zone('a', { slTarget: 1 }), zone('b')] })).toEqual([]);
  });
});
