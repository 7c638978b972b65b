import { describe, expect, it } from 'vitest';
import type { Zone } from '../../model/plant.ts';
import { rule } from './child-lower-target.ts';
import { at, findingsOf, idsOf, uniform, zone } from './test/smallest.ts';

const LOWER = { slT: at({ 'zone:a': uniform(2, { SI: 1 }), 'zone:b': uniform(2) }) };

function child(rest: Partial<Zone> = {}) {
  return { zones: [zone('a', { parent: 'b', ...rest }), zone('b')] };
}

describe('child-lower-target', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('finds a lower target without a reason', () => {
    expect(findingsOf(rule, child(), LOWER)).toEqual([
      {
        id: 'finding:child-lower-target:zone:a',
        rule: 'child-lower-target',
        severity: 'warning',
        at: 'zone:a',
        params: { zone: 'a', parent: 'b', lower: ['SI 1 < 2'] },
      },
    ]);
  });

  it('takes one digit for no reason', () => {
    expect(idsOf(rule, child({ slTarget: 1 }), LOWER)).toHaveLength(1);
  });

  it('takes the rationale of a stated target for one', () => {
    expect(idsOf(rule, child({ slTarget: { vector: 1, rationale: 'hard-wired' } }), LOWER)).toEqual([]);
  });

  it('lets an equal or higher child be, and one without a target', () => {
    expect(idsOf(rule, child(), { slT: at({ 'zone:a': uniform(2), 'zone:b': uniform(2) }) })).toEqual([]);
    expect(idsOf(rule, child(), { slT: at({ 'zone:a': uniform(3), 'zone:b': uniform(2) }) })).toEqual([]);
    expect(idsOf(rule, child(), { slT: at({ 'zone:a': uniform(null), 'zone:b': uniform(2) }) })).toEqual([]);
    expect(idsOf(rule, child(), { slT: at({ 'zone:a': uniform(0), 'zone:b': uniform(null) }) })).toEqual([]);
  });

  it('compares nothing that was not evaluated', () => {
    expect(idsOf(rule, child(), { slT: at({ 'zone:a': uniform(0) }) })).toEqual([]);
    expect(idsOf(rule, child(), { slT: at({ 'zone:b': uniform(2) }) })).toEqual([]);
  });

  it('compares nothing without a parent', () => {
    expect(idsOf(rule, { zones: [zone('a'), zone('b')] }, LOWER)).toEqual([]);
  });
});
