import { describe, expect, it } from 'vitest';
import { rule } from './not-applicable-against-fact.ts';
import type { Answer } from '../../model/plant.ts';
import type { RowAt } from './rule.ts';
import { idsOf, rowAt, TWO_ZONES } from './test/smallest.ts';

describe('not-applicable-against-fact', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const says = (place: string): Answer => ({
    place,
    requirement: '62443-3-3/SR 1.6',
    status: 'notApplicable',
  });
  const found = (row: Partial<RowAt>) => {
    const given: Partial<RowAt> = {
      verdict: 'notApplicable',
      answer: says('zone:a'),
      facts: ['wireless'],
      trueFacts: ['wireless'],
      ...row,
    };
    const rowsAt = (place: string) => (place === 'zone:a' ? [rowAt('SR 1.6', given)] : []);
    return idsOf(rule, TWO_ZONES, { rowsAt });
  };

  it('finds a row said not to apply while its facts are true', () => {
    expect(found({})).toEqual(['finding:not-applicable-against-fact:zone:a']);
  });

  it('is content where a fact is not true, or the row has none', () => {
    expect(found({ trueFacts: [] })).toEqual([]);
    expect(found({ facts: ['wireless', 'humanAccess'] })).toEqual([]);
    expect(found({ facts: [], trueFacts: [] })).toEqual([]);
  });

  it('is content where no answer given here says it', () => {
    expect(found({ answer: null })).toEqual([]);
    expect(found({ answer: says('zone:b') })).toEqual([]);
    expect(found({ verdict: 'undetermined' })).toEqual([]);
  });
});
