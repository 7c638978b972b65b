import { describe, expect, it } from 'vitest';
import { rule } from './one-way-against-flow.ts';
import { conduit, findingsOf, flow, idsOf, TWO_ZONES, zone } from './test/smallest.ts';

describe('one-way-against-flow', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const conduits = [conduit('ab', ['a', 'b'], { oneWay: { from: 'b', to: 'a' } })];

  it('finds a flow from the receiving to the sending zone', () => {
    expect(findingsOf(rule, { ...TWO_ZONES, conduits, flows: [flow('f')] })).toMatchObject([
      { severity: 'error', params: { flow: 'f', conduit: 'ab', from: 'b', to: 'a' } },
    ]);
  });

  it('is content with the other direction, and with a conduit that goes both ways', () => {
    const back = flow('f', { from: 'zone:b', to: 'zone:a' });
    expect(idsOf(rule, { ...TWO_ZONES, conduits, flows: [back] })).toEqual([]);
    expect(idsOf(rule, { ...TWO_ZONES, flows: [flow('f')] })).toEqual([]);
  });

  it('sees a sub-zone of the receiving zone', () => {
    const zones = [...TWO_ZONES.zones, zone('c', { parent: 'a' })];
    const flows = [flow('f', { from: 'zone:c' })];
    expect(idsOf(rule, { zones, conduits, flows })).toHaveLength(1);
  });
});
