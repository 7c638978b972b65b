/** A merge loses nothing: every edit of either side is in what comes of it, or named as a conflict. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryChange, arbitraryPlant } from '../test/arbitrary-plant.ts';
import { catalog } from '../test/catalog.ts';
import { apply, diff, tableOf as plantTable, type Change } from './change.ts';
import { entityRef } from './entity-ref.ts';
import { entitiesOf } from './kinds.ts';
import { merge } from './merge.ts';
import type { Plant } from './plant.ts';

const RUNS = { numRuns: Number(process.env['BULKHEAD_RUNS'] ?? 60) };

const sides = arbitraryPlant(catalog).chain(({ plant: base }) =>
  fc.record({
    base: fc.constant(base),
    ours: arbitraryChange(base, catalog).map((changes) => apply(base, changes)),
    theirs: arbitraryChange(base, catalog).map((changes) => apply(base, changes)),
  }),
);

function tableOf(plant: Plant): ReadonlyMap<string, object> {
  return new Map(Array.from(entitiesOf(plant), ({ kind, id, entity }) => [entityRef(kind, id), entity]));
}

function tables({
  base,
  ours,
  theirs,
}: {
  readonly base: Plant | null;
  readonly ours: Plant;
  readonly theirs: Plant;
}) {
  return {
    base: base === null ? null : plantTable(base),
    ours: plantTable(ours),
    theirs: plantTable(theirs),
  };
}

function refOf({ kind, id }: Pick<Change, 'kind' | 'id'>): string {
  return entityRef(kind, id);
}

describe('a merge of three sides', () => {
  it('has every edit of both, or names it', () => {
    fc.assert(
      fc.property(sides, ({ base, ours, theirs }) => {
        const { changes, conflicts, removals } = merge(tables({ base, ours, theirs }), null, false);
        const result = apply(theirs, changes);
        const now = tableOf(result);
        const named = new Set(conflicts.map(refOf));
        for (const edit of diff(base, ours)) {
          if (!named.has(refOf(edit))) expect(now.get(refOf(edit)) ?? null).toEqual(edit.after);
        }
        for (const edit of diff(base, theirs)) expect(now.get(refOf(edit)) ?? null).toEqual(edit.after);
        for (const conflict of conflicts) {
          const ref = refOf(conflict);
          expect(conflict.ours).toEqual(tableOf(ours).get(ref) ?? null);
          expect(conflict.theirs).toEqual(tableOf(theirs).get(ref) ?? null);
          expect(conflict.base).toEqual(tableOf(base).get(ref) ?? null);
        }
        const edited = new Set([...diff(base, ours), ...diff(base, theirs)].map(refOf));
        for (const change of diff(base, result)) expect(edited).toContain(refOf(change));
        expect(removals).toEqual([]);
      }),
      RUNS,
    );
  });

  it('decided for one side has that side wherever both changed the same', () => {
    fc.assert(
      fc.property(sides, fc.constantFrom('ours' as const, 'theirs' as const), (all, decision) => {
        const { changes, conflicts } = merge(tables(all), decision, false);
        const now = tableOf(apply(all.theirs, changes));
        const chosen = tableOf(all[decision]);
        for (const each of conflicts) expect(now.get(refOf(each))).toEqual(chosen.get(refOf(each)));
      }),
      RUNS,
    );
  });
});

describe('a merge of two sides', () => {
  it('takes what only one has, and neither sets back nor removes what the other has', () => {
    fc.assert(
      fc.property(sides, ({ ours, theirs }) => {
        const { changes, conflicts, removals } = merge(tables({ base: null, ours, theirs }), null, false);
        const now = tableOf(apply(theirs, changes));
        for (const [ref, entity] of tableOf(theirs)) expect(now.get(ref)).toEqual(entity);
        const named = [...changes, ...conflicts, ...removals].map(refOf).toSorted();
        expect(named).toEqual(diff(theirs, ours).map(refOf).toSorted());
        expect(merge(tables({ base: null, ours, theirs }), 'theirs', false).changes).toEqual(changes);
        const decided = merge(tables({ base: null, ours, theirs }), 'ours', false);
        expect(apply(apply(theirs, decided.changes), removals)).toEqual(ours);
        expect(apply(theirs, merge(tables({ base: null, ours, theirs }), 'ours', true).changes)).toEqual(
          ours,
        );
      }),
      RUNS,
    );
  });
});
