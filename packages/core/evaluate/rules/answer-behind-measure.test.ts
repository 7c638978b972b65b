import { describe, expect, it } from 'vitest';
import { rule } from './answer-behind-measure.ts';
import { daysAfter } from '../../lib/day.ts';
import type { Answer } from '../../model/plant.ts';
import { AS_OF, findingsOf, idsOf } from './test/smallest.ts';

describe('answer-behind-measure', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const answer: Answer = {
    place: 'zone:a',
    requirement: '62443-3-3/SR 5.2',
    status: 'unmet',
    measures: ['m'],
  };
  const found = (more: Partial<Answer> = {}, inPlace = true, other = true) =>
    findingsOf(rule, {
      answers: [{ ...answer, ...more }],
      measures: [
        { id: 'm', name: 'M', inPlace },
        { id: 'n', name: 'N', inPlace: other },
      ],
    });

  it('finds an answer that still says open', () => {
    for (const status of ['unmet', 'partial'] as const)
      expect(found({ status })).toMatchObject([
        {
          id: 'finding:answer-behind-measure:measure:m',
          params: { n: 1, rows: ['SR 5.2 (zone:a)'] },
          concerns: ['answer:zone:a:62443-3-3/SR 5.2'],
        },
      ]);
  });

  it('waits until all measures of the answer are in place', () => {
    expect(found({}, false)).toEqual([]);
    expect(found({ measures: ['m', 'n'] }, true, false)).toEqual([]);
    expect(found({ measures: ['m', 'n'] })).toHaveLength(2);
  });

  it('is content with an answer given again, one without measures, and one that ran out', () => {
    expect(found({ status: 'met' })).toEqual([]);
    expect(found({ status: 'compensated' })).toEqual([]);
    expect(found({ measures: [] })).toEqual([]);
    expect(found({ expires: daysAfter(AS_OF, -1) })).toEqual([]);
    expect(found({ expires: AS_OF })).toHaveLength(1);
  });
});
