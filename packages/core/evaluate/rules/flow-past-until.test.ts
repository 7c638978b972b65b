import { describe, expect, it } from 'vitest';
import { rule } from './flow-past-until.ts';
import { daysAfter } from '../../lib/day.ts';
import { AS_OF, flow, idsOf } from './test/smallest.ts';

describe('flow-past-until', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('finds a flow whose last day has passed', () => {
    expect(idsOf(rule, { flows: [flow('f', { until: daysAfter(AS_OF, -1) })] })).toEqual([
      'finding:flow-past-until:flow:f',
    ]);
  });

  it('is content on the last day, and without one', () => {
    expect(idsOf(rule, { flows: [flow('f', { until: AS_OF }), flow('g')] })).toEqual([]);
  });
});
