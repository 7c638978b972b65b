/** The laws of 3.11, techniques, over random plants. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TechniquesCatalog } from '../catalog/catalog.ts';
import { linkIndex } from '../catalog/links.ts';
import { assessPlaces } from '../evaluate/assess.ts';
import type { PlaceAssessment } from '../evaluate/assessment.ts';
import { compile } from '../evaluate/compile.ts';
import { byKey } from '../lib/order.ts';
import { answerKey } from '../model/kinds.ts';
import type { Plant } from '../model/plant.ts';
import { arbitraryPlant } from '../test/arbitrary-plant.ts';
import { answer } from '../test/build.ts';
import { catalog } from '../test/catalog.ts';
import { naiveAttack } from '../test/naive/attack-3-11.ts';
import { linkSets, shelf } from '../test/shelf.ts';
import { attackOf, type Attack } from './attack.ts';
import { ATTACK_READINGS, type AttackReading } from './mitigation.ts';

const RUNS = Number(process.env['BULKHEAD_RUNS'] ?? 20);
const techniques = shelf.open('attack-ics@18.1') as TechniquesCatalog;
const sets = linkSets();
const links = linkIndex(sets);
/** Most random plants answer little, so a zone gets answers to every row that is drawn. */
const plants = fc
  .tuple(
    arbitraryPlant(catalog, { zones: 3, conduits: 1, answers: 6 }),
    fc.array(fc.constantFrom('met', 'met', 'unmet', null), { minLength: 100, maxLength: 100 }),
    fc.subarray(techniques.rows.map(({ id }) => id)),
  )
  .map(([{ plant, asOf }, said, named]) => ({ plant: told(plant, said, named), asOf }));

function told(plant: Plant, said: readonly ('met' | 'unmet' | null)[], named: readonly string[]): Plant {
  const [first] = plant.zones;
  if (first === undefined) return plant;
  const place = `zone:${first.id}`;
  const known = new Set(plant.answers.map((each) => answerKey(each).replace(/@\d+/u, '')));
  const more = catalog.rows.flatMap(({ id }, at) => {
    const status = said[at] ?? null;
    return status === null ? [] : [answer(place, `${catalog.id}/${id}`, status)];
  });
  const answers = [...plant.answers, ...more.filter((each) => !known.has(answerKey(each)))];
  const scenario = { id: 'named', name: 'named', place, consequence: 'something', techniques: [...named] };
  return { ...plant, answers: answers.toSorted(byKey(answerKey)), scenarios: [scenario] };
}

function judged(plant: Plant, asOf: string): readonly PlaceAssessment[] {
  return assessPlaces(compile(plant, catalog, asOf));
}

function attacked(plant: Plant, places: readonly PlaceAssessment[], reading: AttackReading): Attack {
  return attackOf({ plant, places, system: catalog, techniques, links }, reading);
}

describe('over plants', () => {
  it('equals naive', () => {
    fc.assert(
      fc.property(plants, fc.constantFrom(...ATTACK_READINGS), ({ plant, asOf }, reading) => {
        const { zones } = attacked(plant, judged(plant, asOf), reading);
        const found = Object.fromEntries(
          zones.map(({ ref, techniques: each }) => [
            ref,
            each
              .map(({ id, status, atBest }) => ({ id, status, atBest }))
              .sort((a, b) => (a.id < b.id ? -1 : 1)),
          ]),
        );
        expect(found).toEqual(naiveAttack({ plant, catalog, asOf }, techniques, sets, reading));
      }),
      // The naive evaluator takes its time over so many answers.
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  it('is never less covered with a row satisfied that applies, nor in a reading that asks for less', () => {
    fc.assert(
      fc.property(plants, fc.nat(), ({ plant, asOf }, pick) => {
        const places = judged(plant, asOf);
        const place = places.find(({ ref }) => ref.startsWith('zone:'));
        const open = place?.verdicts.filter(
          ({ verdict, reads }) => verdict !== 'notApplicable' && !reads.claimed,
        );
        const row = open?.[pick % Math.max(1, open.length)];
        expectRising(attacked(plant, places, 'evidenced'), attacked(plant, places, 'claimed'));
        if (place === undefined || row === undefined) return;
        const more = answered(plant, place.ref, row.requirement);
        expectRising(attacked(plant, places, 'claimed'), attacked(more, judged(more, asOf), 'claimed'));
      }),
      { numRuns: RUNS },
    );
  });
});

/** The row answered met at the place, in place of what was said there. */
function answered(plant: Plant, place: string, requirement: string): Plant {
  const row = requirement.replace(/@[^/]*/u, '');
  const others = plant.answers.filter(
    (each) => each.place !== place || each.requirement.replace(/@[^/]*/u, '') !== row,
  );
  const answers = [...others, answer(place, requirement, 'met')].toSorted(byKey(answerKey));
  return { ...plant, answers, checks: plant.checks.filter((check) => check.place !== place) };
}

const RANK = { noMitigation: 0, uncovered: 0, undetermined: 0, partly: 1, covered: 2 } as const;

function expectRising(before: Attack, after: Attack): void {
  const ranks = ({ zones }: Attack) =>
    zones.map(({ techniques: each }) => new Map(each.map(({ id, status }) => [id, RANK[status]])));
  const then = ranks(after);
  ranks(before).forEach((zone, at) => {
    for (const [id, rank] of zone) expect(then[at]?.get(id)).toBeGreaterThanOrEqual(rank);
  });
}
