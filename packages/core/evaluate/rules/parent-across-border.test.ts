import { describe, expect, it } from 'vitest';
import type { PurdueLevel, Zone } from '../../model/plant.ts';
import { rule } from './parent-across-border.ts';
import { findingsOf, idsOf, zone } from './test/smallest.ts';

function inside(child: Partial<Zone>, parent: Partial<Zone>) {
  return { zones: [zone('a', { ...child, parent: 'b' }), zone('b', parent)] };
}

describe('parent-across-border', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('finds a zone of the plant inside one of the business', () => {
    expect(findingsOf(rule, inside({ level: 2 }, { kind: 'enterprise', level: 4 }))).toEqual([
      {
        id: 'finding:parent-across-border:zone:a',
        rule: 'parent-across-border',
        severity: 'error',
        at: 'zone:a',
        params: { zone: 'a', zoneIs: 'control 2', parent: 'b', parentIs: 'enterprise 4', byKind: 1 },
      },
    ]);
  });

  it.each(['enterprise', 'dmz', 'external'] as const)('keeps kind %s apart, both ways', (kind) => {
    for (const other of ['control', 'safety', 'remote', 'wireless', 'temporary'] as const) {
      expect([other, idsOf(rule, inside({ kind: other }, { kind }))]).toEqual([
        other,
        ['finding:parent-across-border:zone:a'],
      ]);
      expect(idsOf(rule, inside({ kind }, { kind: other }))).toHaveLength(1);
    }
    expect(idsOf(rule, inside({ kind }, { kind }))).toEqual([]);
  });

  it('flags the parents of a published plant, which follow the Purdue levels', () => {
    // examples/manufacturing_plant.yaml of github.com/mniedermaier/InduForm, commit 63fae50.
    const zones = [
      zone('enterprise', { kind: 'enterprise' }),
      zone('site-dmz', { kind: 'dmz', parent: 'enterprise' }),
      zone('site-ops', { parent: 'site-dmz' }),
      zone('area-01', { parent: 'site-ops' }),
    ];
    expect(idsOf(rule, { zones })).toEqual([
      'finding:parent-across-border:zone:site-dmz',
      'finding:parent-across-border:zone:site-ops',
    ]);
  });

  it('keeps the three kinds apart from each other', () => {
    expect(idsOf(rule, inside({ kind: 'dmz' }, { kind: 'enterprise' }))).toHaveLength(1);
    expect(idsOf(rule, inside({ kind: 'external' }, { kind: 'dmz' }))).toHaveLength(1);
    expect(idsOf(rule, inside({ kind: 'enterprise' }, { kind: 'external' }))).toHaveLength(1);
  });

  it('lets the other kinds contain each other', () => {
    expect(idsOf(rule, inside({ kind: 'safety' }, { kind: 'control' }))).toEqual([]);
    expect(idsOf(rule, inside({ kind: 'wireless' }, { kind: 'remote' }))).toEqual([]);
  });

  it('lets levels differ on one side of level 3.5 only', () => {
    const at = (child: PurdueLevel, parent: PurdueLevel) =>
      findingsOf(rule, inside({ level: child }, { level: parent })).map(({ params }) => params['byKind']);
    expect(at(0, 3)).toEqual([]);
    expect(at(5, 4)).toEqual([]);
    expect(at(3.5, 3.5)).toEqual([]);
    expect(at(3, 4)).toEqual([0]);
    expect(at(4, 3)).toEqual([0]);
    expect(at(3.5, 3)).toEqual([0]);
    expect(at(4, 3.5)).toEqual([0]);
  });

  it('compares no level that is not known, and takes that of the kind', () => {
    expect(idsOf(rule, inside({}, { level: 4 }))).toEqual([]);
    expect(idsOf(rule, inside({ level: 4 }, {}))).toEqual([]);
    expect(idsOf(rule, inside({ kind: 'dmz' }, { kind: 'dmz', level: 3 }))).toHaveLength(1);
  });

  it('looks at the zone that contains, not at those above it', () => {
    const zones = [zone('a', { parent: 'b' }), zone('b', { parent: 'c' }), zone('c', { kind: 'enterprise' })];
    expect(idsOf(rule, { zones })).toEqual(['finding:parent-across-border:zone:b']);
  });

  it('compares nothing without a parent', () => {
    expect(idsOf(rule, { zones: [zone('a'), zone('b', { kind: 'enterprise' })] })).toEqual([]);
  });
});
