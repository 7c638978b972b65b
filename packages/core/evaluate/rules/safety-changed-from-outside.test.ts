import { describe, expect, it } from 'vitest';
import { rule } from './safety-changed-from-outside.ts';
import type { Flow } from '../../model/plant.ts';
import { findingsOf, flow, idsOf, zone } from './test/smallest.ts';

describe('safety-changed-from-outside', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const zones = [zone('a'), zone('b', { kind: 'safety' }), zone('c', { kind: 'safety' })];
  const by = (more: Partial<Flow>) =>
    findingsOf(rule, { zones, flows: [flow('f', more)] }).map(({ severity }) => severity);

  it('finds what can change a safety zone, a program as an error', () => {
    expect(by({ access: 'write' })).toEqual(['warning']);
    expect(by({ access: 'read', interactive: true })).toEqual(['warning']);
    expect(by({ access: 'program' })).toEqual(['error']);
  });

  it('is content with reading, with its own kind, and with what leaves it', () => {
    expect(by({ access: 'read' })).toEqual([]);
    expect(by({})).toEqual([]);
    expect(by({ from: 'zone:c', access: 'program' })).toEqual([]);
    expect(by({ from: 'zone:b', to: 'zone:a', access: 'write' })).toEqual([]);
  });

  it('is one finding per safety zone', () => {
    const flows = [flow('f', { access: 'write' }), flow('g', { access: 'program' })];
    expect(findingsOf(rule, { zones, flows })).toMatchObject([
      { id: 'finding:safety-changed-from-outside:zone:b', params: { flows: ['f', 'g'], program: 1 } },
    ]);
    expect(idsOf(rule, { zones })).toEqual([]);
  });
});
