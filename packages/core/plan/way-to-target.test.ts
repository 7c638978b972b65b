/** The shortest way to SL-T against every set of rows that could be satisfied. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../evaluate/compile.ts';
import { CLAIMED, boundOf } from '../evaluate/cells.ts';
import type { PlantIndex } from '../evaluate/plant-index.ts';
import { cellAt, placeInIndex } from '../evaluate/verdict-view.ts';
import type { Answer } from '../model/plant.ts';
import {
  AS_OF,
  DAY_BEFORE,
  answer,
  asset,
  measure,
  plantWith,
  requirement,
  target,
  zone,
} from '../test/build.ts';
import { catalog } from '../test/catalog.ts';
import { lifted, liftingChanges } from './lift.ts';
import { isAtTarget } from './rises.ts';
import { wayToTarget } from './way-to-target.ts';

const RUNS = Number(process.env['BULKHEAD_RUNS'] ?? 60);
const Z = 'zone:z';
const FACTS = Object.fromEntries(catalog.facts.map(({ id }) => [id, true]));
/** Rows of one FR that go deep: two REs under one base, and rows beside them. */
const ROWS = catalog.rows
  .filter(({ fr, level }) => fr === 'TRE' || (fr === 'RA' && level < 3))
  .map(({ id }) => id);

function indexWith(answers: readonly Answer[], sl = 3): PlantIndex {
  const zones = [zone('z', { slTarget: target({ TRE: sl, RA: sl }), facts: FACTS })];
  const assets = [asset('plc', { zones: ['z'] })];
  const measures = [measure('m1', { cost: 5, currency: 'EUR' }), measure('m2')];
  const given = new Map(answers.map((each) => [`${each.place} ${each.requirement}`, each] as const));
  for (const { id } of catalog.rows) {
    const met = answer(Z, id, 'met');
    if (!given.has(`${Z} ${met.requirement}`)) given.set(`${Z} ${met.requirement}`, met);
  }
  return compile(plantWith({ zones, assets, measures, answers: [...given.values()] }), catalog, AS_OF);
}

/** How few answers do it, whatever rows they are given to. */
function leastOf(index: PlantIndex): number {
  const position = index.position.get(Z) as number;
  const at = placeInIndex(index, position);
  const doubtful = ROWS.filter((id) => {
    const cell = cellAt(at, index.table.find.get(requirement(id)) as number);
    return (cell & CLAIMED) === 0 || boundOf(cell) !== null;
  });
  let least = Number.POSITIVE_INFINITY;
  for (let bits = 0; bits < 2 ** doubtful.length; bits++) {
    const some = doubtful
      .filter((_, i) => (bits & (1 << i)) !== 0)
      .map((id) => ({ place: Z, requirement: requirement(id) }));
    const size = liftingChanges(index, some).filter(({ id }) => id.startsWith(Z)).length;
    if (size < least && isAtTarget(placeInIndex(lifted(index, some).index, position))) least = size;
  }
  return least;
}

/** An answer that may leave its row open. */
const arbitraryAnswer = fc
  .record({
    place: fc.constantFrom(Z, Z, Z, 'asset:plc'),
    row: fc.constantFrom(...ROWS),
    kind: fc.constantFrom('unmet', 'partial', 'ranOut', 'bounded', 'planned', 'rests', 'rests', 'rests'),
    on: fc.uniqueArray(fc.constantFrom(...ROWS), { minLength: 1, maxLength: 2 }),
  })
  .map(({ place, row, kind, on }): Answer => {
    const dependsOn = on.filter((each) => each > row).map(requirement);
    switch (kind) {
      case 'unmet':
      case 'partial':
        return answer(place, row, kind);
      case 'ranOut':
        return answer(place, row, 'met', { expires: DAY_BEFORE });
      case 'bounded':
        return answer(place, row, 'met', { effectiveTo: 2 });
      case 'planned':
        return answer(place, row, 'compensated', { measures: ['m1'] });
      default:
        return answer(place, row, 'compensated', dependsOn.length === 0 ? {} : { dependsOn });
    }
  });

describe('the shortest way to SL-T', () => {
  it('is one, and none is shorter', () => {
    const seen = { along: 0 };
    fc.assert(
      fc.property(fc.array(arbitraryAnswer, { minLength: 1, maxLength: 6 }), (answers) => {
        const index = indexWith(answers);
        const way = wayToTarget(index, Z);
        const least = leastOf(index);
        expect(way?.rows.length ?? 0).toBe(least);
        if (way === null) return;
        expect(way.isShortest).toBe(true);
        const satisfied = way.rows.map((row) => ({ place: Z, requirement: row }));
        const position = index.position.get(Z) as number;
        expect(isAtTarget(placeInIndex(lifted(index, satisfied).index, position))).toBe(true);
        if (way.along.length > 0) seen.along++;
      }),
      { numRuns: RUNS },
    );
    expect(seen.along).toBeGreaterThan(0);
  });

  it('satisfies what two compensations rest on rather than both of them', () => {
    const beside = [
      answer(Z, 'SR 7.1 RE 2', 'unmet'),
      answer(Z, 'SR 6.1', 'compensated', { dependsOn: [requirement('SR 7.1 RE 2')] }),
      answer(Z, 'SR 6.2', 'compensated', { dependsOn: [requirement('SR 7.1 RE 2')] }),
    ];
    const way = wayToTarget(indexWith(beside, 2), Z);
    expect(way?.rows).toEqual([requirement('SR 7.1 RE 2')]);
    expect(way?.along).toEqual([requirement('SR 6.1'), requirement('SR 6.2')]);
    expect(wayToTarget(indexWith(beside, 2), Z, 0)).toMatchObject({ isShortest: false, rows: { length: 2 } });
  });

  it('names measures, and what is stated of their cost', () => {
    const answers = [
      answer(Z, 'SR 6.1', 'compensated', { measures: ['m1'] }),
      answer(Z, 'SR 6.2', 'compensated', { measures: ['m1', 'm2'] }),
      answer(Z, 'SR 7.1', 'unmet'),
    ];
    expect(wayToTarget(indexWith(answers, 1), Z)).toMatchObject({
      short: ['TRE', 'RA'],
      measures: ['m1'],
      withMeasure: 1,
      bill: { costs: [{ amount: 5, currency: 'EUR' }], costStated: 1 },
    });
  });

  it('is none at SL-T, or where there is no such place', () => {
    expect(wayToTarget(indexWith([]), Z)).toBeNull();
    expect(wayToTarget(indexWith([]), 'zone:nowhere')).toBeNull();
  });
});
