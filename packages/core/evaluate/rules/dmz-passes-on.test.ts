import { describe, expect, it } from 'vitest';
import { rule } from './dmz-passes-on.ts';
import { findingsOf, flow, idsOf, zone } from './test/smallest.ts';

describe('dmz-passes-on', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const zones = [
    zone('d', { kind: 'dmz' }),
    zone('o', { kind: 'enterprise' }),
    zone('c', { level: 2 }),
    zone('s', { kind: 'safety' }),
  ];
  const from = (id: string, a: string, b: string) => flow(id, { from: `zone:${a}`, to: `zone:${b}` });

  it('finds a DMZ called from the office that calls a control or safety zone', () => {
    const flows = [from('in', 'o', 'd'), from('on', 'd', 'c')];
    expect(findingsOf(rule, { zones, flows }).map(({ at, params }) => ({ at, ...params }))).toEqual([
      { at: 'zone:d', zone: 'd', into: ['in'], onward: ['on'] },
    ]);
    expect(idsOf(rule, { zones, flows: [from('in', 'o', 'd'), from('on', 'd', 's')] })).toHaveLength(1);
  });

  it('is content where both sides call the DMZ', () => {
    expect(idsOf(rule, { zones, flows: [from('in', 'o', 'd'), from('up', 'c', 'd')] })).toEqual([]);
  });

  it('is content where only one of the two is there', () => {
    expect(idsOf(rule, { zones, flows: [from('on', 'd', 'c')] })).toEqual([]);
    expect(idsOf(rule, { zones, flows: [from('in', 'o', 'd')] })).toEqual([]);
  });

  it('takes a zone that states no level neither for office nor for control', () => {
    const unknown = [zone('d', { kind: 'dmz' }), zone('o'), zone('c')];
    expect(idsOf(rule, { zones: unknown, flows: [from('in', 'o', 'd'), from('on', 'd', 'c')] })).toEqual([]);
  });
});
