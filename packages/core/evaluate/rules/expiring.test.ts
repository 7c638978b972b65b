/** The two rules about what runs out soon: each looks at its own answers, and never both at one. */
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../lib/day.ts';
import type { Answer } from '../../model/plant.ts';
import { rule as answers } from './answer-expires-soon.ts';
import { rule as compensations } from './compensation-expires-soon.ts';
import { AS_OF, findingsOf, idsOf } from './test/smallest.ts';

const STATUSES = ['met', 'partial', 'unmet', 'notApplicable', 'compensated'] as const;

describe.each([
  { rule: answers, status: 'met' as const },
  { rule: compensations, status: 'compensated' as const },
])('$rule.id', ({ rule, status }) => {
  const last = (expires: string, more: Partial<Answer> = {}): Answer => ({
    place: 'zone:a',
    requirement: '62443-3-3/SR 1.1',
    status,
    expires,
    ...more,
  });

  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('finds what runs out within 60 days, today included', () => {
    expect(findingsOf(rule, { answers: [last(daysAfter(AS_OF, 60))] })).toMatchObject([
      { at: 'zone:a', params: { n: 1, rows: ['62443-3-3/SR 1.1'], first: daysAfter(AS_OF, 60) } },
    ]);
    expect(idsOf(rule, { answers: [last(AS_OF)] })).toHaveLength(1);
  });

  it('is one finding per place, with the first day', () => {
    const other = last(daysAfter(AS_OF, 3), { requirement: '62443-3-3/SR 1.2' });
    expect(findingsOf(rule, { answers: [last(daysAfter(AS_OF, 9)), other] })).toMatchObject([
      { params: { n: 2, first: daysAfter(AS_OF, 3) } },
    ]);
  });

  it('is content with later days, and leaves alone what ran out', () => {
    expect(idsOf(rule, { answers: [last(daysAfter(AS_OF, 61))] })).toEqual([]);
    expect(idsOf(rule, { answers: [last(daysAfter(AS_OF, -1))] })).toEqual([]);
  });
});

it.each(STATUSES)('an answer of status %s is told by one of them alone', (status) => {
  const said: Answer = { place: 'zone:a', requirement: '62443-3-3/SR 1.1', status, expires: AS_OF };
  const found = [answers, compensations].filter((rule) => idsOf(rule, { answers: [said] }).length > 0);
  expect(found).toEqual([status === 'compensated' ? compensations : answers]);
});
