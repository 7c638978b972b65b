/** The triage over random plants: equal to the naive reading of docs/rules.md, between what is claimed and what could be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRIAGE_QUESTIONS } from '../model/schema/judgement.ts';
import { apply } from '../model/change.ts';
import { answerKey } from '../model/kinds.ts';
import { emptyPlant, type Answer, type Plant, type Triage } from '../model/plant.ts';
import { arbitraryPlant } from '../test/arbitrary-plant.ts';
import { catalog } from '../test/catalog.ts';
import { expectSame } from '../test/same.ts';
import { naiveTriage } from '../test/naive/triage-3-5.ts';
import { assessPlaces } from './assess.ts';
import { compile } from './compile.ts';
import { FR_ORDER } from './row-table.ts';
import { provisionalSlA } from './triage.ts';

const RUNS = Number(process.env['BULKHEAD_RUNS'] ?? 50);

/** Twelve answers; mostly yes, so that something else holds a level. */
const saying = fc.array(
  fc.constantFrom<(boolean | 'unknown' | undefined)[]>(true, true, true, false, 'unknown', undefined),
  {
    minLength: TRIAGE_QUESTIONS.length,
    maxLength: TRIAGE_QUESTIONS.length,
  },
);

/** A plant some of whose zones were asked about; the answers as well as the plant are drawn. */
const asked = fc
  .tuple(arbitraryPlant(catalog), fc.array(fc.option(saying, { nil: null }), { minLength: 8, maxLength: 8 }))
  .map(([{ plant, asOf }, said]) => ({ plant: { ...plant, triage: triageOf(plant, said) }, asOf }));

function triageOf(
  { zones }: Plant,
  said: readonly (readonly (boolean | 'unknown' | undefined)[] | null)[],
): readonly Triage[] {
  return zones.flatMap(({ id }, i): readonly Triage[] => {
    const answers = said[i] ?? null;
    if (answers === null) return [];
    const stated = TRIAGE_QUESTIONS.flatMap((question, q) => {
      const answer = answers[q];
      return answer === undefined ? [] : [[question, answer] as const];
    });
    return [{ place: `zone:${id}`, ...Object.fromEntries(stated) }];
  });
}

function ranges(plant: Plant, asOf: string) {
  const index = compile(plant, catalog, asOf);
  return plant.zones
    .map(({ id }) => `zone:${id}`)
    .sort()
    .flatMap((ref) => {
      const range = provisionalSlA(index, ref);
      return range === null ? [] : [{ ref, ...range }];
    });
}

describe('the triage', () => {
  it('fast equals naive', () => {
    fc.assert(
      fc.property(asked, ({ plant, asOf }) => {
        expect(ranges(plant, asOf)).toEqual(naiveTriage(plant, catalog, asOf));
      }),
      { numRuns: RUNS },
    );
  });

  it('lies between what is claimed and what could be, and changes neither', () => {
    fc.assert(
      fc.property(asked, ({ plant, asOf }) => {
        const places = assessPlaces(compile(plant, catalog, asOf));
        expectSame(assessPlaces(compile({ ...plant, triage: [] }, catalog, asOf)), places);
        for (const { ref, lower, upper } of ranges(plant, asOf)) {
          const slA = places.find((place) => place.ref === ref)?.slA;
          for (const fr of FR_ORDER) {
            if (slA === undefined || slA.claimed[fr] === null)
              expect([lower[fr], upper[fr]]).toEqual([null, null]);
            else {
              expect(lower[fr]).toBeGreaterThanOrEqual(slA.claimed[fr]);
              expect(upper[fr]).toBeGreaterThanOrEqual(lower[fr] as number);
              expect(slA.upper[fr]).toBeGreaterThanOrEqual(upper[fr] as number);
            }
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('gives way to answers: with every row answered, the questions are not looked at', () => {
    const status = fc.constantFrom<('met' | 'unmet' | 'partial')[]>('met', 'met', 'met', 'unmet', 'partial');
    const rows = fc.array(status, { minLength: catalog.rows.length, maxLength: catalog.rows.length });
    fc.assert(
      fc.property(saying, rows, (said, statuses) => {
        const zone = { id: 'm', name: 'M', kind: 'control' as const };
        const start: Plant = { ...emptyPlant('p', 'P', [`${catalog.id}@${catalog.edition}`]), zones: [zone] };
        const plant = { ...start, triage: triageOf(start, [said]) };
        const answers = catalog.rows.map(({ id }, i): Answer => ({
          place: 'zone:m',
          requirement: `${catalog.id}/${id}`,
          status: statuses[i] ?? 'met',
        }));
        const judged = apply(
          plant,
          answers.map((after) => ({ kind: 'answer' as const, id: answerKey(after), before: null, after })),
        );
        const [place] = assessPlaces(compile(judged, catalog, '2026-11-22'));
        const [range] = ranges(judged, '2026-11-22');
        expect(range?.lower).toEqual(place?.slA.claimed);
        expect(range?.upper).toEqual(place?.slA.upper);
      }),
      { numRuns: Math.min(RUNS, 100) },
    );
  });
});
