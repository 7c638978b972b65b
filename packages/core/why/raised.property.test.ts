/** What raises an SL-A: with these rows satisfied it comes as far as is told, and with any one of them left out it does not rise. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Verdict } from '../evaluate/assessment.ts';
import { assessPlaces } from '../evaluate/assess.ts';
import { compile } from '../evaluate/compile.ts';
import { FR_ORDER } from '../evaluate/row-table.ts';
import { arbitraryPlant } from '../test/arbitrary-plant.ts';
import { catalog } from '../test/catalog.ts';
import { whyContext } from './chain.ts';
import { raisedBy } from './flip.ts';
import { isWhyError, whyLink } from './why.ts';

const RUNS = Number(process.env['BULKHEAD_RUNS'] ?? 40);
const READINGS = ['claimed', 'evidenced', 'verified'] as const;

it('equals SL-A worked out anew from the verdicts, in every reading', () => {
  let raised = 0;
  fc.assert(
    fc.property(arbitraryPlant(catalog), ({ plant, asOf }) => {
      const index = compile(plant, catalog, asOf);
      const context = whyContext(index, []);
      for (const { ref, slA, verdicts } of assessPlaces(index)) {
        for (const fr of FR_ORDER) {
          const rows = verdicts.filter((verdict) => verdict.fr === fr);
          for (const reading of READINGS) {
            const link = whyLink(context, `sla:${ref}:${fr}:${reading}`);
            const found = isWhyError(link) ? null : raisedBy(context, link);
            const now = slA[reading][fr];
            expect(found === null).toBe(now === null || now === 4);
            if (found === null) continue;
            raised++;
            const without = (gone: readonly string[]): number =>
              levelOf(
                rows.filter(({ requirement }) => !gone.includes(requirement)),
                reading,
              );
            const all = [...found.rows, ...found.bounded];
            expect(without(all)).toBe(found.to);
            expect(found.to).toBeGreaterThan(now ?? 4);
            for (const left of all) expect(without(all.filter((row) => row !== left))).toBe(now);
            // What is satisfied already is not asked for again, but for more than it is good for.
            for (const { requirement, reads, effectiveTo } of rows)
              if (found.bounded.includes(requirement))
                expect([reads[reading] || found.rows.includes(requirement), effectiveTo]).toEqual([
                  true,
                  now,
                ]);
          }
        }
      }
    }),
    { numRuns: RUNS },
  );
  expect(raised).toBeGreaterThan(1000);
});

/** docs/rules.md 3.5 and the bound of 3.3: rows that are satisfied and unbound are as good as not there. */
function levelOf(rows: readonly Verdict[], reading: (typeof READINGS)[number]): number {
  let level = 4;
  for (const { reads, level: from, effectiveTo = 4 } of rows)
    level = Math.min(level, effectiveTo, reads[reading] ? 4 : from - 1);
  return level;
}
