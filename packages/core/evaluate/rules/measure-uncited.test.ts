import { describe, expect, it } from 'vitest';
import { rule } from './measure-uncited.ts';
import { idsOf } from './test/smallest.ts';

describe('measure-uncited', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const measures = [{ id: 'm', name: 'M' }];

  it('finds a measure that no answer names', () => {
    expect(idsOf(rule, { measures })).toEqual(['finding:measure-uncited:measure:m']);
  });

  it('is content where one does', () => {
    const answers = [{ place: 'site', requirement: 'r', status: 'unmet' as const, measures: ['m'] }];
    expect(idsOf(rule, { measures, answers })).toEqual([]);
  });

  it('is content where a countermeasure of a scenario does', () => {
    const countermeasures = [{ id: 'c', name: 'C', measure: 'm' }];
    const scenarios = [{ id: 's', name: 'S', place: 'zone:a', consequence: 'harm', countermeasures }];
    expect(idsOf(rule, { measures, scenarios })).toEqual([]);
  });
});
