import { describe, expect, it } from 'vitest';
import { rule } from './conduit-joins-many.ts';
import { conduit, idsOf, TWO_ZONES } from './test/smallest.ts';

describe('conduit-joins-many', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('finds three zones on one conduit, and not two', () => {
    expect(idsOf(rule, { conduits: [conduit('abc', ['a', 'b', 'c'])] })).toEqual([
      'finding:conduit-joins-many:conduit:abc',
    ]);
    expect(idsOf(rule, TWO_ZONES)).toEqual([]);
  });

  it('counts a zone once', () => {
    expect(idsOf(rule, { conduits: [conduit('ab', ['a', 'b', 'a'])] })).toEqual([]);
  });
});
