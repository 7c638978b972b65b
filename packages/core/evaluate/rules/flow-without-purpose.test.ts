import { describe, expect, it } from 'vitest';
import { rule } from './flow-without-purpose.ts';
import { findingsOf, flow, idsOf, TWO_ZONES } from './test/smallest.ts';

describe('flow-without-purpose', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('counts the flows of a conduit without purpose', () => {
    const flows = [flow('f'), flow('g'), flow('h', { purpose: 'trends' })];
    expect(findingsOf(rule, { ...TWO_ZONES, flows })).toMatchObject([
      { at: 'conduit:ab', params: { conduit: 'ab', n: 2, flows: ['f', 'g'] } },
    ]);
  });

  it('is content where every flow has one, and leaves out flows without conduit', () => {
    expect(idsOf(rule, { ...TWO_ZONES, flows: [flow('f', { purpose: 'trends' })] })).toEqual([]);
    expect(idsOf(rule, { ...TWO_ZONES, flows: [{ id: 'f', from: 'zone:a', to: 'zone:a' }] })).toEqual([]);
  });
});
