/** Where zones and assets can be moved to, and what that changes. */
import { expect, it } from 'vitest';
import type { Asset, Zone } from '@bulkhead/core/model/plant.ts';
import { changesTo, nestedZones, targetsOf } from '../features/zones/nesting.ts';

const zone = (id: string, parent?: string, level = 1): Zone => ({
  id,
  name: id.toUpperCase(),
  kind: 'control',
  level: level as Zone['level'],
  ...(parent === undefined ? {} : { parent }),
});
const asset = (id: string, ...zones: readonly string[]): Asset => ({
  id,
  type: 'controller',
  zones: [...zones],
});

const ZONES = [
  zone('a'),
  zone('b', 'a'),
  zone('c', 'b'),
  zone('d'),
  zone('e', 'gone'),
  zone('top', undefined, 4),
];
const idsOf = (targets: ReturnType<typeof targetsOf>) => targets.map(({ zone: each }) => each?.id ?? null);

it('puts each zone before those in it, the higher levels first, and loses none whose parent is not there', () => {
  expect(nestedZones(ZONES).map(({ zone: { id }, depth }) => `${depth}${id}`)).toEqual([
    '0top',
    '0a',
    '1b',
    '2c',
    '0d',
    '0e',
  ]);
});

it('offers no zone to lie in itself, in what lies in it, or where it lies already', () => {
  const moved = (id: string) =>
    idsOf(targetsOf({ kind: 'zone', zone: ZONES.find((each) => each.id === id) ?? zone(id) }, ZONES));
  expect(moved('b')).toEqual([null, 'top', 'd', 'e']);
  expect(moved('a')).toEqual(['top', 'd', 'e']);
  expect(moved('e')).toEqual([null, 'top', 'a', 'b', 'c', 'd']);
});

it('moves those assets that do not lie there yet', () => {
  const moved = { kind: 'assets', assets: [asset('p', 'a'), asset('q', 'b'), asset('r')] } as const;
  expect(idsOf(targetsOf(moved, ZONES))).toContain('a');
  expect(idsOf(targetsOf({ kind: 'assets', assets: [asset('p', 'a')] }, ZONES))).not.toContain('a');
  expect(changesTo(moved, 'a')).toEqual([
    { ref: 'asset:q', set: { zones: ['a'] } },
    { ref: 'asset:r', set: { zones: ['a'] } },
  ]);
  expect(changesTo({ kind: 'zone', zone: zone('b', 'a') }, null)).toEqual([
    { ref: 'zone:b', set: { parent: null } },
  ]);
});
