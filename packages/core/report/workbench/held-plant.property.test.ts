/** A plant held beside its record says of an answer what the record will say of it, and keeps up with it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessPlaces } from '../../evaluate/assess.ts';
import { compile } from '../../evaluate/compile.ts';
import { apply, diff } from '../../model/change.ts';
import { entitiesOf } from '../../model/kinds.ts';
import { plantOfThings, type StoredThing } from '../../model/plant-of-entities.ts';
import type { Answer, Plant } from '../../model/plant.ts';
import { arbitraryChange, arbitraryPlant } from '../../test/arbitrary-plant.ts';
import { catalog } from '../../test/catalog.ts';
import { expectSame } from '../../test/same.ts';
import { aheadOf } from './ahead.ts';
import { heldPlant, heldSince, isWhole, rowsWith, type AnswerSaid } from './held-plant.ts';
import { placeRowsOf, type PlaceRows } from './place-rows.ts';

const RUNS = Number(process.env['BULKHEAD_RUNS'] ?? 80);

const thingsOf = (plant: Plant): readonly StoredThing[] =>
  Array.from(entitiesOf(plant), ({ kind, id, entity }) => ({ kind, id, body: entity }));

/** As they come over a network. */
const told = (things: readonly StoredThing[]): readonly StoredThing[] =>
  JSON.parse(JSON.stringify(things)) as readonly StoredThing[];

function held(plant: Plant, asOf: string) {
  const read = plantOfThings(told(thingsOf(plant))) ?? expect.fail('a plant without a head');
  expect(isWhole(read)).toBe(true);
  return heldPlant(read, [catalog], asOf) ?? expect.fail('nothing to judge by');
}

/** As a server says them. */
function rowsOfRecord(plant: Plant, asOf: string): readonly PlaceRows[] {
  return assessPlaces(compile(plant, catalog, asOf)).map((place) =>
    placeRowsOf({ plant, catalog, place, asOf }),
  );
}

const edited = arbitraryPlant(catalog).chain(({ plant, asOf }) =>
  arbitraryChange(plant, catalog).map((changes) => ({ plant, asOf, after: apply(plant, changes) })),
);

it('says of answers at every place what the record says when it has them', () => {
  fc.assert(
    fc.property(edited, ({ plant, asOf, after }) => {
      // Of all that was changed, what was said.
      const given = diff(plant, after).filter(({ kind }) => kind === 'answer');
      const answered = apply(plant, given);
      const said = given.map((change): AnswerSaid =>
        saidBetween(change.before as Answer | null, change.after as Answer | null),
      );
      const index = held(plant, asOf);
      for (const rows of rowsOfRecord(answered, asOf))
        expectSame(rowsWith(index, rows.place.ref, said), rows);
      for (const rows of rowsOfRecord(plant, asOf)) expectSame(rowsWith(index, rows.place.ref, []), rows);
    }),
    { numRuns: RUNS },
  );
});

it('keeps up with whatever is changed', () => {
  fc.assert(
    fc.property(edited, ({ plant, asOf, after }) => {
      const changed = diff(plant, after).map(({ kind, id, after: body }) => ({ kind, id, body }));
      const index = heldSince(held(plant, asOf), told(changed));
      expect(index === null).toBe(changed.some(({ kind }) => kind === 'plant'));
      if (index === null) return;
      for (const rows of rowsOfRecord(after, asOf)) expectSame(rowsWith(index, rows.place.ref, []), rows);
    }),
    { numRuns: RUNS },
  );
});

it('is read anew where what it is judged by may be otherwise, and is not judged without all of that', () => {
  const [{ plant, asOf }] = fc.sample(arbitraryPlant(catalog), { numRuns: 1, seed: 7 }) as [
    { plant: Plant; asOf: string },
  ];
  const index = held(plant, asOf);
  expect(heldSince(index, [])).not.toBeNull();
  expect(heldSince(index, [{ kind: 'shared', id: 'organisation', body: {} }])).toBeNull();
  expect(heldSince(index, [{ kind: 'catalog', id: 'own@1', body: {} }])).toBeNull();
  expect(heldSince(index, [{ kind: 'plant', id: plant.id, body: plant }])).toBeNull();
  expect(heldPlant(plant, [], asOf)).toBeNull();
  expect(isWhole({ ...plant, organisationFrom: '../organisation' })).toBe(false);
});

it('says of an answer that nobody gave what SL-A is with it, over those that are on their way', () => {
  fc.assert(
    fc.property(edited, ({ plant, asOf, after }) => {
      const given = diff(plant, after).filter(({ kind }) => kind === 'answer');
      const said = given.map((change): AnswerSaid =>
        saidBetween(change.before as Answer | null, change.after as Answer | null),
      );
      const tried = said.at(-1);
      if (tried === undefined) return;
      const index = held(plant, asOf);
      for (const { place, slA } of rowsOfRecord(apply(plant, given), asOf)) {
        const { claimed, evidenced, verified } = slA;
        const ahead = aheadOf(index, place.ref, said.slice(0, -1), tried);
        expect(ahead?.tried).toEqual({ claimed, evidenced, verified });
      }
    }),
    { numRuns: RUNS },
  );
});

it('has no rows of a place that is not there', () => {
  const [{ plant, asOf }] = fc.sample(arbitraryPlant(catalog), { numRuns: 1, seed: 7 }) as [
    { plant: Plant; asOf: string },
  ];
  expect(rowsWith(held(plant, asOf), 'zone:nowhere', [])).toBeNull();
  expect(aheadOf(held(plant, asOf), 'zone:nowhere', [], null)).toBeNull();
});

/** Field by field, as a page sends it. */
function saidBetween(before: Answer | null, after: Answer | null): AnswerSaid {
  const { place, requirement } = (after ?? before) as Answer;
  if (after === null) return { place, requirement, set: null };
  const gone = Object.keys(before ?? {}).map((field) => [field, null] as const);
  const { place: _, requirement: __, ...stated } = after;
  const own = gone.filter(([field]) => field !== 'place' && field !== 'requirement');
  return { place, requirement, set: { ...Object.fromEntries(own), ...stated } };
}
