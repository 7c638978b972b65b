import { describe, expect, it } from 'vitest';
import { rule } from './remote-ends-inside.ts';
import type { Zone } from '../../model/plant.ts';
import { flow, idsOf, TWO_ZONES, zone } from './test/smallest.ts';

describe('remote-ends-inside', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const plant = (kind: Zone['kind'], interactive = true) => ({
    zones: [zone('a', { kind: 'external' }), zone('b', { kind })],
    flows: [flow('f', { interactive })],
  });

  it('finds a person from outside in a control zone', () => {
    expect(idsOf(rule, plant('control'))).toEqual(['finding:remote-ends-inside:flow:f']);
  });

  it('is content with a DMZ, a remote zone and what stays outside', () => {
    for (const kind of ['dmz', 'remote', 'external'] as const) expect(idsOf(rule, plant(kind))).toEqual([]);
  });

  it('looks at people only, and at those from outside only', () => {
    expect(idsOf(rule, plant('control', false))).toEqual([]);
    expect(idsOf(rule, { ...TWO_ZONES, flows: [flow('f', { interactive: true })] })).toEqual([]);
  });
});
