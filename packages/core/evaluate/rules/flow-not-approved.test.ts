import { describe, expect, it } from 'vitest';
import { rule } from './flow-not-approved.ts';
import { findingsOf, flow, idsOf, TWO_ZONES } from './test/smallest.ts';

describe('flow-not-approved', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('counts the flows of a conduit without approval', () => {
    const flows = [flow('f'), flow('g', { approvedBy: 'plant manager' })];
    expect(findingsOf(rule, { ...TWO_ZONES, flows })).toMatchObject([
      { at: 'conduit:ab', params: { conduit: 'ab', n: 1, flows: ['f'] } },
    ]);
  });

  it('is content where every flow was approved', () => {
    expect(idsOf(rule, { ...TWO_ZONES, flows: [flow('f', { approvedBy: 'plant manager' })] })).toEqual([]);
  });
});
