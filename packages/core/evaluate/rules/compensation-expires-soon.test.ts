import { describe, expect, it } from 'vitest';
import { rule } from './compensation-expires-soon.ts';
import { daysAfter } from '../../lib/day.ts';
import type { Answer } from '../../model/plant.ts';
import { AS_OF, findingsOf, idsOf } from './test/smallest.ts';

describe('compensation-expires-soon', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const last = (expires: string, status: Answer['status'] = 'compensated'): Answer => ({
    place: 'zone:a',
    requirement: '62443-3-3/SR 1.1',
    status,
    expires,
  });

  it('finds one that runs out within 60 days, today included', () => {
    expect(findingsOf(rule, { answers: [last(daysAfter(AS_OF, 60))] })).toMatchObject([
      { at: 'zone:a', params: { n: 1, rows: ['62443-3-3/SR 1.1'], first: daysAfter(AS_OF, 60) } },
    ]);
    expect(idsOf(rule, { answers: [last(AS_OF)] })).toHaveLength(1);
  });

  it('is one finding per place, with the first day', () => {
    const other = { ...last(daysAfter(AS_OF, 3)), requirement: '62443-3-3/SR 1.2' };
    expect(findingsOf(rule, { answers: [last(daysAfter(AS_OF, 9)), other] })).toMatchObject([
      { params: { n: 2, first: daysAfter(AS_OF, 3) } },
    ]);
  });

  it('is content with later days, and leaves alone what ran out or has another status', () => {
    expect(idsOf(rule, { answers: [last(daysAfter(AS_OF, 61))] })).toEqual([]);
    expect(idsOf(rule, { answers: [last(daysAfter(AS_OF, -1))] })).toEqual([]);
    expect(idsOf(rule, { answers: [last(AS_OF, 'met')] })).toEqual([]);
  });
});
