import { describe, expect, it } from 'vitest';
import { rule } from './conduit-without-flow.ts';
import { conduit, flow, idsOf, TWO_ZONES } from './test/smallest.ts';

describe('conduit-without-flow', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('finds a conduit that no flow names', () => {
    const conduits = [conduit('ab', ['a', 'b']), conduit('ba', ['a', 'b'])];
    expect(idsOf(rule, { ...TWO_ZONES, conduits, flows: [flow('f')] })).toEqual([
      'finding:conduit-without-flow:conduit:ba',
    ]);
  });

  it('says nothing before flows are listed', () => {
    expect(idsOf(rule, TWO_ZONES)).toEqual([]);
  });
});
