import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryChange, arbitraryPlant } from '../test/arbitrary-plant.ts';
import { catalog } from '../test/catalog.ts';
import { apply, type Change } from './change.ts';
import { entitiesFrom, entityOf, plantOf, withChange } from './entities.ts';
import { LIST_KINDS, keyOf, type ListKind } from './kinds.ts';
import { plantWith, answer, zone } from '../test/build.ts';

const RUNS = Number(process.env['BULKHEAD_RUNS'] ?? 500);

it('entities after changes are those of the plant after the same changes', () => {
  const cases = arbitraryPlant(catalog).chain(({ plant }) =>
    arbitraryChange(plant, catalog).map((changes) => ({ plant, changes })),
  );
  fc.assert(
    fc.property(cases, ({ plant, changes }) => {
      const entities = changes.reduce(withChange, entitiesFrom(plant));
      const expected = apply(plant, changes);
      expect(plantOf(entities)).toStrictEqual(expected);
      for (const kind of Object.keys(LIST_KINDS) as ListKind[]) {
        for (const entity of expected[LIST_KINDS[kind]]) {
          expect(entityOf(entities, kind, keyOf(kind, entity))).toBe(entity);
        }
      }
    }),
    { numRuns: RUNS },
  );
});

it('lists that no change touched are the arrays they were', () => {
  const plant = plantWith({ answers: [answer('zone:z', 'SR 1.1', 'met')] });
  const change: Change = { kind: 'zone', id: 'y', before: null, after: zone('y') };
  const next = plantOf(withChange(entitiesFrom(plant), change));
  expect(next.answers).toBe(plant.answers);
  expect(next.zones.map(({ id }) => id)).toEqual(['y', 'z']);
});

it('a list out of order is put in order', () => {
  const zones = [zone('z'), zone('a'), zone('m')];
  expect(plantOf(entitiesFrom({ ...plantWith(), zones })).zones.map(({ id }) => id)).toEqual(['a', 'm', 'z']);
});
