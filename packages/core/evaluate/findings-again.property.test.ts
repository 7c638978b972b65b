/** What is found and assessed of a plant after each of many edits is what is found of it by somebody who saw none before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../model/change.ts';
import { arbitraryChange, arbitraryPlant } from '../test/arbitrary-plant.ts';
import { catalog } from '../test/catalog.ts';
import { expectSame } from '../test/same.ts';
import { assessPlaces } from './assess.ts';
import { compile } from './compile.ts';
import { findingsOf } from './findings.ts';
import { ruleMemory } from './rules/memory.ts';
import { update } from './update.ts';

const RUNS = { numRuns: Number(process.env['BULKHEAD_RUNS'] ?? 40) };
const edited = arbitraryPlant(catalog).chain(({ plant, asOf }) =>
  arbitraryChange(plant, catalog).map((changes) => ({ plant, asOf, changes })),
);

describe('findings and assessment, edit after edit', () => {
  it('are those of a plant that nobody looked at before', () => {
    fc.assert(
      fc.property(edited, ({ plant, asOf, changes }) => {
        const memory = ruleMemory();
        let index = compile(plant, catalog, asOf);
        let now = plant;
        findingsOf(index, undefined, undefined, memory);
        assessPlaces(index);
        for (const change of changes) {
          index = update(index, [change]).index;
          now = apply(now, [change]);
          const fresh = compile(now, catalog, asOf);
          expectSame(findingsOf(index, undefined, undefined, memory), findingsOf(fresh));
          expectSame(assessPlaces(index), assessPlaces(fresh));
        }
      }),
      RUNS,
    );
  });

  it('run again only the rules that looked at what changed', () => {
    fc.assert(
      fc.property(edited, ({ plant, asOf }) => {
        const memory = ruleMemory();
        const index = compile(plant, catalog, asOf);
        const first = findingsOf(index, undefined, undefined, memory);
        let made = 0;
        const counting: typeof memory = {
          ...memory,
          recall: (name, input, make) =>
            memory.recall(name, input, (seen) => {
              made++;
              return make(seen);
            }),
        };
        expect(findingsOf(index, undefined, undefined, counting)).toEqual(first);
        expect(made).toBe(0);
      }),
      { numRuns: 20 },
    );
  });
});
