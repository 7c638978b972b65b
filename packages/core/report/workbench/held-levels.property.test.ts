/** Levels that a held plant tells early are those that the record tells later. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessPlaces } from '../../evaluate/assess.ts';
import { compile } from '../../evaluate/compile.ts';
import { update } from '../../evaluate/update.ts';
import { apply, diff } from '../../model/change.ts';
import { entityRef } from '../../model/entity-ref.ts';
import { mergePatch, patchedWith } from '../../model/merge-patch.ts';
import type { Plant } from '../../model/plant.ts';
import { arbitraryChange, arbitraryPlant } from '../../test/arbitrary-plant.ts';
import { catalog } from '../../test/catalog.ts';
import { expectSame } from '../../test/same.ts';
import { postureOf } from '../document/figures.ts';
import { levelsAt, movedLevels, withSent, type ThingSent } from './held-levels.ts';
import { levelsOf, postureBy, type PlaceLevels } from './overview.ts';

const RUNS = Number(process.env['BULKHEAD_RUNS'] ?? 80);

const edited = arbitraryPlant(catalog).chain(({ plant, asOf }) =>
  arbitraryChange(plant, catalog).map((changes) => ({ plant, asOf, after: apply(plant, changes) })),
);

/** As the record says them. */
function levelsOfRecord(plant: Plant, asOf: string): readonly PlaceLevels[] {
  return assessPlaces(compile(plant, catalog, asOf)).map(levelsOf);
}

/** Field by field, as pages send it; what is named by more than its reference says is not foreseen. */
function sentBetween(plant: Plant, after: Plant): readonly ThingSent[] {
  return diff(plant, after)
    .filter(({ kind }) => kind !== 'plant' && kind !== 'overlay' && kind !== 'check')
    .map((change): ThingSent => {
      const ref = entityRef(change.kind, change.id);
      if (change.after === null) return { ref, remove: true };
      if (change.before === null) return { ref, add: { ...change.after } };
      return { ref, set: mergePatch(change.before, change.after) };
    });
}

it('tells of what is sent what the record says when it has it, of every place', () => {
  fc.assert(
    fc.property(edited, ({ plant, asOf, after }) => {
      const index = compile(plant, catalog, asOf);
      const sent = sentBetween(plant, after);
      const given = diff(plant, after).filter(({ kind }) => !['plant', 'overlay', 'check'].includes(kind));
      const next = withSent(index, sent) ?? expect.fail('not foreseen');
      const record = levelsOfRecord(apply(plant, given), asOf);
      for (const levels of record) expectSame(levelsAt(next, levels.ref), levels);
      // What is told of the places that moved, laid over what was told before, is all there is to tell.
      const told = new Map(levelsOfRecord(plant, asOf).map((levels) => [levels.ref, levels]));
      for (const levels of movedLevels(index, next)) {
        expect(told.get(levels.ref)).not.toEqual(levels);
        told.set(levels.ref, levels);
      }
      for (const levels of record) expectSame(told.get(levels.ref), levels);
    }),
    { numRuns: RUNS },
  );
});

it('tells of what others wrote what moved, and of two equal states nothing', () => {
  fc.assert(
    fc.property(edited, ({ plant, asOf, after }) => {
      const [before, anew] = [compile(plant, catalog, asOf), compile(after, catalog, asOf)];
      const next = update(before, diff(plant, after)).index;
      expect(movedLevels(next, anew)).toEqual([]);
      expectSame(
        [...movedLevels(before, next)].toSorted((a, b) => (a.ref < b.ref ? -1 : 1)),
        [...movedLevels(before, anew)].toSorted((a, b) => (a.ref < b.ref ? -1 : 1)),
      );
      expect(movedLevels(next, next)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

it('counts places by their levels as they are counted everywhere else', () => {
  fc.assert(
    fc.property(arbitraryPlant(catalog), ({ plant, asOf }) => {
      const places = assessPlaces(compile(plant, catalog, asOf));
      const posture = postureBy(places.map(levelsOf));
      for (const reading of ['claimed', 'evidenced', 'verified'] as const) {
        const { targeted, reached, partly } = postureOf(places, reading);
        const counts = { targeted: targeted.length, reached: reached.length, partly: partly.length };
        expect(posture[reading]).toEqual(counts);
      }
    }),
    { numRuns: RUNS },
  );
});

it('lays fields over a thing as they were told apart', () => {
  fc.assert(
    fc.property(edited, ({ plant, after }) => {
      for (const { before, after: next } of diff(plant, after)) {
        if (before === null || next === null) continue;
        expectSame(patchedWith(before, mergePatch(before, next)), next);
      }
    }),
    { numRuns: RUNS },
  );
});

it('does not foresee what it does not hold, or what the plant is judged by', () => {
  const [{ plant, asOf }] = fc.sample(arbitraryPlant(catalog), { numRuns: 1, seed: 7 }) as [
    { plant: Plant; asOf: string },
  ];
  const index = compile(plant, catalog, asOf);
  expect(withSent(index, [])?.judged).toEqual(index.judged);
  expect(withSent(index, [{ ref: 'plant', set: { name: 'another' } }])).toBeNull();
  expect(withSent(index, [{ ref: 'nothing:of', set: {} }])).toBeNull();
  expect(withSent(index, [{ ref: 'zone:nowhere', remove: true }])).toBeNull();
  expect(levelsAt(index, 'zone:nowhere')).toBeNull();
});
