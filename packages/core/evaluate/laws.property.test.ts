/** The laws of the evaluation, over random plants. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachItem, itemAt } from '../lib/pages.ts';
import { apply, diff, invert, rebase } from '../model/change.ts';
import { modelDigest } from '../model/digest.ts';
import type { Answer, Plant } from '../model/plant.ts';
import { arbitraryChange, arbitraryPlant } from '../test/arbitrary-plant.ts';
import { catalog } from '../test/catalog.ts';
import { expectSame } from '../test/same.ts';
import { shuffled } from '../test/shuffled.ts';
import { naiveAssess } from '../test/naive/naive.ts';
import { assessPlaces } from './assess.ts';
import type { PlaceAssessment } from './assessment.ts';
import { V, verdictOf } from './cells.ts';
import { compile } from './compile.ts';
import type { Judged } from './judge.ts';
import { inputAt } from './plant-index.ts';
import { selected } from './selection.ts';

const RUNS = Number(process.env['BULKHEAD_RUNS'] ?? 300);
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
        const other = shuffled(plant, order);
        expect(modelDigest(other)).toBe(modelDigest(plant));
        expectSame(assess(other, asOf), assess(plant, asOf));
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
        const row = index.table.find.get(broken.requirement);
        if (row === undefined) return;
        eachItem(index.places, (place, at) => {
          const { cells, falseFacts } = itemAt(index.judged, at) as Judged;
          const verdict = verdictOf(cells[row] as number);
          const error = selected(inputAt(index, place), falseFacts, row)?.error ?? null;
          if (error !== null && verdict !== V.notAsked) expect(verdict, place.ref).toBe(V.failed);
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

/** The answer with a field that throws when it is read. */
function throwing(answer: Answer): Answer {
  return Object.defineProperty({ ...answer }, 'exceptions', {
    get() {
      throw new Error('unreadable');
    },
    enumerable: true,
  });
}
