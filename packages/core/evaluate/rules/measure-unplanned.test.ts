import { describe, expect, it } from 'vitest';
import { rule } from './measure-unplanned.ts';
import type { Measure } from '../../model/plant.ts';
import { findingsOf, idsOf } from './test/smallest.ts';

describe('measure-unplanned', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const answers = [{ place: 'zone:a', requirement: 'r', status: 'unmet' as const, measures: ['m'] }];
  const missing = (more: Partial<Measure>) =>
    findingsOf(rule, { answers, measures: [{ id: 'm', name: 'M', ...more }] }).map(
      ({ params }) => params['missing'],
    );
  const planned = { owner: 'o', cost: 1, outage: { hours: 0 } };

  it('tells what is missing', () => {
    expect(missing({})).toEqual([['owner', 'cost', 'outage']]);
    expect(missing({ ...planned, cost: undefined } as Partial<Measure>)).toEqual([['cost']]);
    expect(missing({ owner: 'o', effort: 3 })).toEqual([['outage']]);
  });

  it('asks for no outage where only site or organisation name the measure', () => {
    const atSite = answers.map((answer) => ({ ...answer, place: 'site' }));
    const measures = [{ id: 'm', name: 'M', owner: 'o', cost: 1 }];
    expect(idsOf(rule, { answers: atSite, measures })).toEqual([]);
    expect(idsOf(rule, { answers, measures })).toHaveLength(1);
  });

  it('is content with a planned measure, with one in place, and with one nobody names', () => {
    expect(missing(planned)).toEqual([]);
    expect(missing({ inPlace: true })).toEqual([]);
    expect(idsOf(rule, { measures: [{ id: 'm', name: 'M' }] })).toEqual([]);
  });
});
