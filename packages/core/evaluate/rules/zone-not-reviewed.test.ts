import { describe, expect, it } from 'vitest';
import { rule } from './zone-not-reviewed.ts';
import { daysAfter } from '../../lib/day.ts';
import { AS_OF, findingsOf, idsOf, zone } from './test/smallest.ts';

describe('zone-not-reviewed', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const reviewed = (day?: string) =>
    findingsOf(rule, { zones: [zone('a', day === undefined ? {} : { reviewed: day })] });

  it('finds a zone never reviewed, and one reviewed more than a year ago', () => {
    expect(reviewed().map(({ params }) => params)).toEqual([{ zone: 'a', reviewed: '', never: 1 }]);
    expect(reviewed(daysAfter(AS_OF, -366)).map(({ params }) => params['never'])).toEqual([0]);
  });

  it('is content with a review of the last year', () => {
    expect(reviewed(daysAfter(AS_OF, -365))).toEqual([]);
    expect(reviewed(AS_OF)).toEqual([]);
  });

  it('asks nothing of an external zone', () => {
    expect(idsOf(rule, { zones: [zone('a', { kind: 'external' })] })).toEqual([]);
  });
});
