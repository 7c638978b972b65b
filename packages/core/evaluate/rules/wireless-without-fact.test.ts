import { describe, expect, it } from 'vitest';
import { rule } from './wireless-without-fact.ts';
import type { Conduit } from '../../model/plant.ts';
import { conduit, idsOf } from './test/smallest.ts';

describe('wireless-without-fact', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const radio = (more: Partial<Conduit>) => ({
    conduits: [conduit('ab', ['a', 'b'], { medium: 'wireless', ...more })],
  });

  it('finds a radio of which the fact is not stated, or unknown', () => {
    const found = ['finding:wireless-without-fact:conduit:ab'];
    expect(idsOf(rule, radio({}))).toEqual(found);
    expect(idsOf(rule, radio({ facts: { wireless: 'unknown' } }))).toEqual(found);
    expect(idsOf(rule, radio({ facts: { wireless: { value: 'unknown' } } }))).toEqual(found);
  });

  it('is content where it is stated, and leaves "false" to its own rule', () => {
    expect(idsOf(rule, radio({ facts: { wireless: true } }))).toEqual([]);
    expect(idsOf(rule, radio({ facts: { wireless: { value: false } } }))).toEqual([]);
    expect(idsOf(rule, radio({ medium: 'wired' }))).toEqual([]);
  });
});
