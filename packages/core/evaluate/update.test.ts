import { expect, it } from 'vitest';
import { apply, type Change } from '../model/change.ts';
import { emptyPlant, type Zone } from '../model/plant.ts';
import { catalog } from '../test/catalog.ts';
import { assessPlaces } from './assess.ts';
import { compile } from './compile.ts';
import { update } from './update.ts';

const AS_OF = '2026-11-24';

it('a target handed down reaches a grandchild that changes in the same step', () => {
  const zone = (id: string, parent?: string): Zone => ({
    id,
    name: id,
    kind: 'control',
    ...(parent === undefined ? {} : { parent }),
  });
  const plant = {
    ...emptyPlant('p', 'P', ['62443-3-3@2013']),
    zones: [zone('a', 'm'), zone('m', 'z'), zone('z')],
  };
  const edit = (before: Zone, after: Zone): Change => ({ kind: 'zone', id: before.id, before, after });
  const changes = [
    edit(zone('a', 'm'), { ...zone('a', 'm'), owner: 'plant manager' }),
    edit(zone('z'), { ...zone('z'), slTarget: 2 }),
  ];
  const { index, touched } = update(compile(plant, catalog, AS_OF), changes);
  expect(assessPlaces(index)).toStrictEqual(assessPlaces(compile(apply(plant, changes), catalog, AS_OF)));
  expect(new Set(touched)).toEqual(new Set(['zone:a', 'zone:m', 'zone:z']));
});
