import { describe, expect, it } from 'vitest';
import { rule } from './compensated-without-measure.ts';
import { daysAfter } from '../../lib/day.ts';
import type { Answer } from '../../model/plant.ts';
import { AS_OF, findingsOf, idsOf } from './test/smallest.ts';

describe('compensated-without-measure', () => {
  const bare: Answer = {
    place: 'zone:a',
    requirement: '62443-3-3/SR 3.2',
    status: 'compensated',
    expires: AS_OF,
  };

  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('is one finding per place, with the rows', () => {
    const other = { ...bare, requirement: '62443-3-3/SR 1.1', measures: [] };
    const elsewhere = { ...bare, place: 'asset:x' };
    expect(
      findingsOf(rule, { answers: [bare, other, elsewhere] }).map(({ id, params }) => [id, params]),
    ).toEqual([
      ['finding:compensated-without-measure:asset:x', { place: 'asset:x', n: 1, rows: ['62443-3-3/SR 3.2'] }],
      [
        'finding:compensated-without-measure:zone:a',
        { place: 'zone:a', n: 2, rows: ['62443-3-3/SR 1.1', '62443-3-3/SR 3.2'] },
      ],
    ]);
  });

  it('is content where measures or rows to rest on are named, and leaves alone what ran out or has another status', () => {
    expect(idsOf(rule, { answers: [{ ...bare, measures: ['m'] }] })).toEqual([]);
    expect(idsOf(rule, { answers: [{ ...bare, dependsOn: ['62443-3-3/SR 5.1'] }] })).toEqual([]);
    expect(idsOf(rule, { answers: [{ ...bare, expires: daysAfter(AS_OF, -1) }] })).toEqual([]);
    expect(idsOf(rule, { answers: [{ ...bare, status: 'met' }] })).toEqual([]);
  });
});
