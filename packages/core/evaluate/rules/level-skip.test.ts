import { describe, expect, it } from 'vitest';
import type { Finding } from '../assessment.ts';
import type { PurdueLevel, Zone } from '../../model/plant.ts';
import { rule } from './level-skip.ts';
import { asset, conduit, findingsOf, flow, idsOf, TWO_ZONES, zone } from './test/smallest.ts';

function between(from: Partial<Zone>, to: Partial<Zone>): readonly Finding[] {
  return findingsOf(rule, {
    zones: [zone('a', from), zone('b', to)],
    conduits: TWO_ZONES.conduits,
    flows: [flow('f')],
  });
}

function levels(from: PurdueLevel, to: PurdueLevel): string {
  const [finding] = between({ level: from }, { level: to });
  if (finding === undefined) return 'fine';
  return finding.params['bypass'] === 1 ? 'no-dmz' : String(finding.params['skipped']);
}

describe('level-skip', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('lets neighbouring levels talk, both ways', () => {
    for (const [low, high] of [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 3.5],
      [3.5, 4],
      [4, 5],
      [2, 2],
    ] as const) {
      expect([low, high, levels(low, high), levels(high, low)]).toEqual([low, high, 'fine', 'fine']);
    }
  });

  it('takes levels 4 and 5 for one', () => {
    expect(levels(5, 3.5)).toBe('fine');
    expect(levels(5, 3)).toBe('3.5');
  });

  it('names the levels passed over, both ways', () => {
    expect(levels(3, 1)).toBe('2');
    expect(levels(1, 3)).toBe('2');
    expect(levels(3.5, 0)).toBe('1,2,3');
    expect(levels(4, 3)).toBe('3.5');
    expect(levels(1, 4)).toBe('2,3,3.5');
  });

  it('warns of a skip', () => {
    expect(between({ level: 3 }, { level: 1 })).toEqual([
      {
        id: 'finding:level-skip:flow:f',
        rule: 'level-skip',
        severity: 'warning',
        at: 'flow:f',
        params: {
          flow: 'f',
          from: 'a',
          fromIs: 'control 3',
          to: 'b',
          toIs: 'control 1',
          skipped: ['2'],
          bypass: 0,
        },
      },
    ]);
  });

  it('makes it an error, under an id of its own, when the business reaches control', () => {
    for (const from of [4, 5] as const) {
      for (const to of [0, 1, 2] as const) expect(levels(from, to)).toBe('no-dmz');
    }
    expect(between({ level: 4 }, { level: 2 })).toMatchObject([
      { id: 'finding:level-skip:flow:f:no-dmz', severity: 'error', params: { bypass: 1, skipped: [] } },
    ]);
  });

  it('goes by kind too, with or without a level', () => {
    for (const kind of ['enterprise', 'external'] as const) {
      expect(between({ kind }, { level: 2 })).toMatchObject([{ severity: 'error' }]);
      expect(between({ kind, level: 3 }, { level: 2 })).toMatchObject([{ severity: 'error' }]);
      expect(between({ kind }, { kind: 'safety' })).toMatchObject([{ severity: 'error' }]);
      expect(between({ kind }, { kind: 'dmz' })).toEqual([]);
      expect(between({ kind }, { level: 3 })).toMatchObject([{ severity: 'warning' }]);
    }
  });

  it('does not take a DMZ for business, nor an outside zone for control', () => {
    expect(between({ kind: 'dmz', level: 4 }, { level: 2 })).toMatchObject([{ severity: 'warning' }]);
    expect(between({ kind: 'enterprise' }, { kind: 'external', level: 1 })).toMatchObject([
      { severity: 'warning' },
    ]);
  });

  it('takes no zone of the business for control, whatever its level', () => {
    expect(between({ kind: 'external' }, { kind: 'enterprise', level: 2 })).toMatchObject([
      { severity: 'warning' },
    ]);
    expect(between({ kind: 'external' }, { kind: 'dmz', level: 2 })).toMatchObject([{ severity: 'warning' }]);
  });

  it('says nothing where a level is not known', () => {
    expect(between({ level: 3 }, {})).toEqual([]);
    expect(between({}, { level: 3 })).toEqual([]);
    expect(between({ kind: 'enterprise' }, {})).toEqual([]);
    expect(between({ kind: 'remote' }, { level: 0 })).toEqual([]);
  });

  it('takes no conduit that joins a DMZ as well for one with a DMZ in between', () => {
    const plant = {
      zones: [zone('a', { kind: 'enterprise' }), zone('b', { level: 1 }), zone('d', { kind: 'dmz' })],
      conduits: [conduit('ab', ['a', 'b', 'd'])],
      flows: [flow('f')],
    };
    expect(findingsOf(rule, plant)).toMatchObject([
      { id: 'finding:level-skip:flow:f:no-dmz', severity: 'error' },
    ]);
  });

  it('needs no conduit to see it', () => {
    const plant = {
      zones: [zone('a', { level: 4 }), zone('b', { level: 1 })],
      flows: [{ id: 'f', from: 'zone:a', to: 'zone:b' }],
    };
    expect(idsOf(rule, plant)).toEqual(['finding:level-skip:flow:f:no-dmz']);
  });

  it('reports one flow once, the graver case first', () => {
    const plant = {
      zones: [zone('a', { level: 3 }), zone('b', { level: 1 }), zone('c', { level: 4 })],
      assets: [asset('x', { zones: ['a', 'c'] })],
      flows: [flow('f', { from: 'asset:x' })],
    };
    expect(idsOf(rule, plant)).toEqual(['finding:level-skip:flow:f:no-dmz']);
  });

  it('lets a flow between zones nobody wrote be, and one inside a zone', () => {
    expect(idsOf(rule, { flows: [flow('f')] })).toEqual([]);
    expect(idsOf(rule, { zones: [zone('a', { level: 4 })], flows: [flow('f')] })).toEqual([]);
    expect(idsOf(rule, { zones: [zone('b', { level: 0 })], flows: [flow('f')] })).toEqual([]);
    expect(idsOf(rule, { zones: [zone('a', { level: 4 })], flows: [flow('f', { to: 'zone:a' })] })).toEqual(
      [],
    );
  });
});
