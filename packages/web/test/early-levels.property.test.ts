/** What a page shows of levels, whatever came in whichever order, is what the record says of the same state. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessPlaces } from '@bulkhead/core/evaluate/assess.ts';
import { compile } from '@bulkhead/core/evaluate/compile.ts';
import { update } from '@bulkhead/core/evaluate/update.ts';
import { apply, diff } from '@bulkhead/core/model/change.ts';
import { entityRef } from '@bulkhead/core/model/entity-ref.ts';
import { mergePatch } from '@bulkhead/core/model/merge-patch.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import type { ThingSent } from '@bulkhead/core/report/workbench/held-levels.ts';
import { levelsOf, postureBy, type Overview } from '@bulkhead/core/report/workbench/overview.ts';
import { arbitraryChange, arbitraryPlant } from '@bulkhead/core/test/arbitrary-plant.ts';
import { catalog } from '@bulkhead/core/test/catalog.ts';
import { earlyOverview } from '../api/held/early-overview.ts';
import { NOTHING_EARLY, withTold, type EarlyLevels } from '../api/held/levels.ts';
import { toldLevels, type ShownLevels } from '../api/held/told-levels.ts';

const RUNS = Number(process.env['BULKHEAD_RUNS'] ?? 60);

/** Of an overview that which is looked at here. */
function overviewOf(plant: Plant, asOf: string): Overview {
  const levels = assessPlaces(compile(plant, catalog, asOf)).map(levelsOf);
  return { places: levels, posture: postureBy(levels) } as unknown as Overview;
}

/** Places are neither made nor taken away: the overview knows those that it shows. */
function sentBetween(plant: Plant, after: Plant): readonly ThingSent[] {
  return diff(plant, after).flatMap((change): readonly ThingSent[] => {
    if (!['answer', 'evidence', 'measure', 'zone'].includes(change.kind)) return [];
    const ref = entityRef(change.kind, change.id);
    if (change.after !== null && change.before !== null)
      return [{ ref, set: mergePatch(change.before, change.after) }];
    if (change.kind !== 'answer') return [];
    return change.after === null ? [{ ref, remove: true }] : [{ ref, add: { ...change.after } }];
  });
}

/** The plant as the record has it when it took what was sent. */
function taken(plant: Plant, after: Plant): Plant {
  const refs = new Set(sentBetween(plant, after).map(({ ref }) => ref));
  return apply(
    plant,
    diff(plant, after).filter(({ kind, id }) => refs.has(entityRef(kind, id))),
  );
}

const story = arbitraryPlant(catalog).chain(({ plant, asOf }) =>
  fc
    .array(
      arbitraryChange(plant, catalog).map((changes) => apply(plant, changes)),
      { minLength: 2, maxLength: 3 },
    )
    .map((states) => ({ plant, asOf, states })),
);

it('is what the record says: while something is on its way, when it is recorded, refused, and when others wrote', () => {
  fc.assert(
    fc.property(
      story,
      fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      ({ plant, asOf, states }, chance) => {
        const shows = (early: EarlyLevels, said: { value: Overview; entry: number }, now: Plant): void => {
          const { overview, unconfirmed } = earlyOverview(said, early);
          const record = overviewOf(now, asOf);
          expect(overview.places).toEqual(record.places);
          expect(overview.posture).toEqual(record.posture);
          const before = new Map(said.value.places.map((place) => [place.ref, place]));
          const otherwise = record.places.filter((place) => !isSame(before.get(place.ref), place));
          expect([...unconfirmed].toSorted()).toEqual(otherwise.map(({ ref }) => ref).toSorted());
        };
        let [now, seq, index] = [plant, 1, compile(plant, catalog, asOf)];
        let said = { value: overviewOf(plant, asOf), entry: 1 };
        let early = NOTHING_EARLY;
        let shown: ShownLevels | null = null;
        const tell = (sent: readonly (readonly ThingSent[])[]): void => {
          const next = toldLevels(shown, { index, seq }, sent);
          [early, shown] = [withTold(early, next.told), next.shown];
        };
        tell([]);
        states.forEach((state, i) => {
          const next = taken(now, state);
          const sent = sentBetween(now, state);
          const [isOwn = false, isRefused = false] = [chance[2 * i], chance[2 * i + 1]];
          if (isOwn) {
            tell([sent]);
            shows(early, said, next);
          }
          if (!isOwn || !isRefused) {
            index = update(index, diff(now, next)).index;
            [now, seq] = [next, seq + 1];
          }
          tell([]);
          shows(early, said, now);
          // The server may be asked only after several of them.
          if (chance[7 - i] === true) said = { value: overviewOf(now, asOf), entry: seq };
          shows(early, said, now);
        });
        shows(early, { value: overviewOf(now, asOf), entry: seq }, now);
      },
    ),
    { numRuns: RUNS },
  );
});

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
