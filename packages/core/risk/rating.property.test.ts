/** Laws of rating (docs/rules.md 3.9), and that it is what the rules say. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorstCase } from '../model/plant.ts';
import { naiveWorstCase } from '../test/naive/risk-3-9.ts';
import { anyCase, anyCriteria, caseWithCriteria } from './test/criteria.ts';
import { compareCriteria } from './compare.ts';
import { ratedWorstCase } from './worst-cases.ts';

describe('rating', () => {
  it('is what the rules say', () => {
    fc.assert(
      fc.property(caseWithCriteria, ({ risk, worst }) => {
        const { rating, outcome, questions } = ratedWorstCase(risk, worst);
        const { rank, governing, exceeding } = rating;
        expect({ rank, governing, exceeding, outcome, questions }).toEqual(naiveWorstCase(risk, worst));
      }),
    );
  });

  it('never falls when a severity or the likelihood is raised, or a category more is harmed', () => {
    const raised = caseWithCriteria.chain(({ risk, worst }) =>
      fc
        .constantFrom('likelihood', ...risk.categories.map(({ id }) => id))
        .map((what) => ({ risk, worst, what })),
    );
    fc.assert(
      fc.property(raised, ({ risk, worst, what }) => {
        const before = ratedWorstCase(risk, worst).rating;
        const after = ratedWorstCase(risk, raise(worst, what, before.likelihood, risk)).rating;
        const height = (rank: string | null): number => risk.ranks.findIndex(({ id }) => id === rank);
        expect(height(after.rank)).toBeGreaterThanOrEqual(height(before.rank));
        expect(after.exceeding).toEqual(expect.arrayContaining([...before.exceeding]));
      }),
    );
  });

  it('does not depend on what is unknown being known: only a stated false takes a case out', () => {
    fc.assert(
      fc.property(caseWithCriteria, ({ risk, worst }) => {
        const { hackable, ...rest } = worst;
        const as = (value: WorstCase['hackable']) =>
          ratedWorstCase(risk, value === undefined ? rest : { ...rest, hackable: value }).outcome;
        expect(as('unknown')).toBe(as(true));
        expect(as(undefined)).toBe(as(true));
        expect(as(false)).toBe('notHackable');
        expect(hackable === false || ratedWorstCase(risk, worst).outcome !== 'notHackable').toBe(true);
      }),
    );
  });
});

describe('other criteria', () => {
  it('flip nothing where they are the same, and each flip is one that both sides tell', () => {
    const pairs = fc
      .tuple(anyCriteria, anyCriteria)
      .chain(([before, after]) => anyCase(before).map((worst) => ({ before, after, worst })));
    fc.assert(
      fc.property(pairs, ({ before, after, worst }) => {
        expect(compareCriteria(before, before, [worst]).flips).toEqual([]);
        const [flip] = compareCriteria(before, after, [worst]).flips;
        const [back] = compareCriteria(after, before, [worst]).flips;
        expect(flip?.after ?? null).toEqual(back?.before ?? null);
        expect(flip === undefined).toBe(back === undefined);
        if (flip !== undefined) expect(flip.before).toEqual(ratedWorstCase(before, worst));
      }),
    );
  });
});

function raise(
  worst: WorstCase,
  what: string,
  likelihood: number,
  {
    severities,
    likelihoods,
  }: { readonly severities: readonly unknown[]; readonly likelihoods: readonly unknown[] },
): WorstCase {
  if (what === 'likelihood')
    return { ...worst, likelihood: Math.min(likelihoods.length, likelihood + 1) as 1 };
  const level = worst.severity?.[what] ?? 0;
  return { ...worst, severity: { ...worst.severity, [what]: Math.min(severities.length, level + 1) as 1 } };
}
