/** The laws of the evaluation, over random plants. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameValue } from '../lib/same.ts';
import { apply, diff, invert, rebase } from '../model/change.ts';
import { modelDigest } from '../model/digest.ts';
import type { Answer, Plant } from '../model/plant.ts';
import { arbitraryChange, arbitraryPlant } from '../test/arbitrary-plant.ts';
import { catalog } from '../test/catalog.ts';
import { naiveAssess } from '../test/naive/naive.ts';
import { assessPlaces } from './assess.ts';
import type { PlaceAssessment } from './assessment.ts';
import { compile } from './compile.ts';
import { update } from './update.ts';

const RUNS = Number(process.env['BULKHEAD_RUNS'] ?? 2_000);
const plants = arbitraryPlant(catalog);
const FRS = ['IAC', 'UC', 'SI', 'DC', 'RDF', 'TRE', 'RA'] as const;

const assess = (plant: Plant, asOf: string): readonly PlaceAssessment[] =>
  assessPlaces(compile(plant, catalog, asOf));

describe('laws', () => {
  it('fast equals naive', () => {
    fc.assert(
      fc.property(plants, ({ plant, asOf }) => {
        expectSame(assess(plant, asOf), naiveAssess(plant, catalog, asOf));
      }),
      { numRuns: RUNS },
    );
  });

  it('verified ≤ evidenced ≤ claimed ≤ upper, in reads and in SL-A', () => {
    fc.assert(
      fc.property(plants, ({ plant, asOf }) => {
        for (const place of assess(plant, asOf)) {
          for (const { reads } of place.verdicts) {
            if (reads.verified && !reads.evidenced) expect.fail('verified and not evidenced');
            if (reads.evidenced && !reads.claimed) expect.fail('evidenced and not claimed');
          }
          const { claimed, evidenced, verified, upper } = place.slA;
          for (const fr of FRS) {
            if (claimed[fr] === null) continue;
            expect(verified[fr]).toBeLessThanOrEqual(evidenced[fr] as number);
            expect(evidenced[fr]).toBeLessThanOrEqual(claimed[fr] as number);
            expect(claimed[fr]).toBeLessThanOrEqual(upper[fr] as number);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('update equals compile, after any change and after its inverse', () => {
    const cases = plants.chain(({ plant, asOf }) =>
      arbitraryChange(plant, catalog).map((changes) => ({ plant, asOf, changes })),
    );
    fc.assert(
      fc.property(cases, ({ plant, asOf, changes }) => {
        const before = compile(plant, catalog, asOf);
        const after = update(before, changes);
        expectSame(assessPlaces(after.index), assess(apply(plant, changes), asOf));
        const back = update(after.index, invert(changes));
        expect(modelDigest(back.index.plant)).toBe(modelDigest(plant));
        expectSame(assessPlaces(back.index), assessPlaces(before));
        const untouched = new Set(before.places.map((place) => place.ref));
        for (const ref of after.touched) untouched.delete(ref);
        const now = new Map(assessPlaces(after.index).map((place) => [place.ref, place]));
        for (const place of assessPlaces(before)) {
          if (untouched.has(place.ref) && now.has(place.ref)) {
            expectSame(now.get(place.ref), place);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('a satisfied row more never lowers SL-A', () => {
    fc.assert(
      fc.property(plants, fc.nat(), ({ plant, asOf }, pick) => {
        const places = assess(plant, asOf);
        const place = places[pick % Math.max(1, places.length)];
        const open = place?.verdicts.filter((v) => !v.reads.claimed && v.missing?.code === 'answer') ?? [];
        const row = open[pick % Math.max(1, open.length)];
        if (place === undefined || row === undefined) return;
        const answer: Answer = { place: place.ref, requirement: row.requirement, status: 'met' };
        const change = {
          kind: 'answer' as const,
          id: `${answer.place} ${answer.requirement}`,
          before: null,
          after: answer,
        };
        const after = assess(apply(plant, [change]), asOf).find((p) => p.ref === place.ref);
        for (const fr of FRS) {
          expect(after?.slA.claimed[fr] ?? 5).toBeGreaterThanOrEqual(place.slA.claimed[fr] ?? 0);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('the order of input changes nothing', () => {
    fc.assert(
      fc.property(plants, fc.infiniteStream(fc.nat(1000)), ({ plant, asOf }, order) => {
        const shuffled = shuffle(plant, order);
        expect(modelDigest(shuffled)).toBe(modelDigest(plant));
        expectSame(assess(shuffled, asOf), assess(plant, asOf));
      }),
      { numRuns: RUNS },
    );
  });

  it('what throws never yields met', () => {
    fc.assert(
      fc.property(plants, fc.nat(), ({ plant, asOf }, pick) => {
        const broken = plant.answers[pick % Math.max(1, plant.answers.length)];
        if (broken === undefined || broken.place.startsWith('asset:')) return;
        const answers = plant.answers.map((answer) => (answer === broken ? throwing(answer) : answer));
        const index = compile({ ...plant, answers }, catalog, asOf);
        index.judged.forEach((judged, at) => {
          judged.used.forEach((record, row) => {
            const place = index.places[at];
            if (record?.answer.requirement === broken.requirement && record.place === broken.place) {
              expect((judged.cells[row] as number) & 0b111, place?.ref).not.toBe(1);
            }
          });
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('diff leads from one plant to the other', () => {
    fc.assert(
      fc.property(plants, plants, ({ plant: a }, { plant: b }) => {
        expect(modelDigest(apply(a, diff(a, b)))).toBe(modelDigest(b));
        expect(modelDigest(apply(b, invert(diff(a, b))))).toBe(modelDigest(a));
      }),
      { numRuns: RUNS },
    );
  });

  it('rebase loses nothing without a named conflict', () => {
    const cases = plants.chain(({ plant }) =>
      fc
        .tuple(arbitraryChange(plant, catalog), arbitraryChange(plant, catalog))
        .map(([ours, theirs]) => ({ plant, ours, theirs })),
    );
    fc.assert(
      fc.property(cases, ({ plant, ours, theirs }) => {
        const our = apply(plant, ours);
        const their = apply(plant, theirs);
        const { changes, conflicts } = rebase(plant, our, their);
        const merged = diff(their, apply(their, changes));
        const named = new Set<string>(conflicts.map((c) => `${c.kind} ${c.id}`));
        const after = new Map<string, unknown>(merged.map((c) => [`${c.kind} ${c.id}`, c.after]));
        const same = new Map<string, unknown>(diff(plant, their).map((c) => [`${c.kind} ${c.id}`, c.after]));
        for (const change of diff(plant, our)) {
          const key = `${change.kind} ${change.id}`;
          if (named.has(key)) continue;
          expect(after.has(key) ? after.get(key) : same.get(key)).toStrictEqual(change.after);
        }
        for (const change of merged) expect(changes.some((c) => c.id === change.id)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Deep equality, quick when it holds and with the matcher's picture of the difference when it does not. */
function expectSame(actual: unknown, expected: unknown): void {
  if (!sameValue(actual, expected)) expect(actual).toStrictEqual(expected);
}

/** Every list of the plant in another order. */
function shuffle(plant: Plant, order: Iterable<number>): Plant {
  const next = order[Symbol.iterator]();
  const entries = Object.entries(plant).map(([key, value]) => {
    if (!Array.isArray(value) || key === 'catalogs' || key === 'overlays') return [key, value] as const;
    const keyed = value.map((entity) => [next.next().value as number, entity] as const);
    return [key, keyed.sort(([a], [b]) => a - b).map(([, entity]) => entity)] as const;
  });
  return Object.fromEntries(entries) as unknown as Plant;
}

/** The answer with a field that throws when it is read. */
function throwing(answer: Answer): Answer {
  return Object.defineProperty({ ...answer }, 'exceptions', {
    get() {
      throw new Error('unreadable');
    },
    enumerable: true,
  });
}
