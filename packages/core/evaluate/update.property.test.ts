/** The law of `update`: it gives what `compile` gives for the changed plant, whatever way the changes come. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrayOf } from '../lib/keyed-list.ts';
import type { Links } from '../lib/links.ts';
import { apply, invert, type Change } from '../model/change.ts';
import { plantOf } from '../model/entities.ts';
import type { Plant } from '../model/plant.ts';
import { arbitraryChange, arbitraryPlant } from '../test/arbitrary-plant.ts';
import { catalog } from '../test/catalog.ts';
import { expectSame } from '../test/same.ts';
import { assessPlaces } from './assess.ts';
import { compile } from './compile.ts';
import type { PlantIndex } from './plant-index.ts';
import { update } from './update.ts';

const RUNS = Number(process.env['BULKHEAD_RUNS'] ?? 250);

interface Edited {
  readonly plant: Plant;
  readonly asOf: string;
  readonly changes: readonly Change[];
}
const edited: fc.Arbitrary<Edited> = arbitraryPlant(catalog).chain(({ plant, asOf }) =>
  arbitraryChange(plant, catalog).map((changes) => ({ plant, asOf, changes })),
);

const always = (law: (edited: Edited) => void): void =>
  fc.assert(fc.property(edited, law), { numRuns: RUNS });
const step = (index: PlantIndex, change: Change): PlantIndex => update(index, [change]).index;

describe('update equals compile', () => {
  it('for all changes at once, and says where an assessment may have changed', () => {
    always(({ plant, asOf, changes }) => {
      const before = compile(plant, catalog, asOf);
      const { index, touched } = update(before, changes);
      const whole = compile(apply(plant, changes), catalog, asOf);
      expectSameIndex(index, whole);
      expectSame(plantOf(index.entities), apply(plant, changes));
      const was = new Map(assessPlaces(before).map((place) => [place.ref, place]));
      for (const place of assessPlaces(index)) {
        if (!touched.includes(place.ref)) expectSame(was.get(place.ref), place);
      }
    });
  });

  it('for one change after the other, and back again; the index from before stays as it was', () => {
    always(({ plant, asOf, changes }) => {
      const before = compile(plant, catalog, asOf);
      const sound = assessPlaces(before);
      const after = changes.reduce(step, before);
      expectSameIndex(after, compile(apply(plant, changes), catalog, asOf));
      const back = update(after, invert(changes)).index;
      expectSameIndex(back, before);
      expectSame(plantOf(back.entities), plant);
      expectSame(assessPlaces(before), sound);
    });
  });

  it('for changes of different entities in any order', () => {
    always(({ plant, asOf, changes }) => {
      const names = new Set(changes.map(({ kind, id }) => `${kind} ${id}`));
      if (names.size < changes.length) return;
      const { index } = update(compile(plant, catalog, asOf), changes.toReversed());
      expectSameIndex(index, compile(apply(plant, changes), catalog, asOf));
    });
  });
});

/** What is seen of an index, and what later updates go by. */
function expectSameIndex(actual: PlantIndex, expected: PlantIndex): void {
  expectSame(assessPlaces(actual), assessPlaces(expected));
  expectSame(partsOf(actual), partsOf(expected));
}

function partsOf({ places, naming }: PlantIndex) {
  return {
    places: places.flat().map(({ own, checks, atAssets, ...place }) => ({
      ...place,
      facts: { ...place.facts, evidence: [...(place.facts.evidence ?? [])].map(([bit]) => bit).sort() },
      turns: own.turns,
      answers: own.byRow.map((record) => record?.answer),
      checks: [...checks].sort(([a], [b]) => a - b),
      atAssets: [...atAssets]
        .map(
          ([row, effects]) => [row, effects.map(({ asset, effect }) => `${asset} ${effect}`).sort()] as const,
        )
        .sort(([a], [b]) => a - b),
    })),
    naming: {
      evidence: namesOf(naming.evidence),
      factEvidence: namesOf(naming.factEvidence),
      measures: namesOf(naming.measures),
      assets: namesOf(naming.assets),
      scenarios: namesOf(naming.scenarios),
    },
  };
}

function namesOf<T>({ keying, named }: Links<T>) {
  return arrayOf(named).map(({ id, by }) => ({ id, by: arrayOf(by).map((value) => keying.keyOf(value)) }));
}

it('the law is put to the test: most lists of changes change an assessment', () => {
  const effective = fc.sample(edited, 200).filter(({ plant, asOf, changes }) => {
    const { touched } = update(compile(plant, catalog, asOf), changes);
    return touched.length > 0;
  });
  expect(effective.length).toBeGreaterThan(120);
});
