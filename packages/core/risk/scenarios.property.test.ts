/** Laws of scenarios (docs/rules.md 3.9), and that they are rated as the rules say. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Risk, Scenario } from '../model/plant.ts';
import { naiveScenario, type NaiveWorld } from '../test/naive/scenarios-3-9.ts';
import type { Rating } from './rating.ts';
import { isOpen, ratedScenario, type RatedScenario } from './scenarios.ts';
import { groundOf, scenarioInWorld } from './test/scenarios.ts';

type Case = { readonly risk: Risk; readonly one: Scenario; readonly world: NaiveWorld };
const rated = ({ risk, one, world }: Case): RatedScenario => ratedScenario(groundOf(risk, world), one);

/** Every rating of a scenario. */
const ratings = ({ unmitigated, claimed, evidenced, planned }: RatedScenario): readonly Rating[] => [
  unmitigated,
  claimed.rating,
  evidenced.rating,
  planned,
];

function expectNoLower(risk: Risk, before: Rating, after: Rating): void {
  const height = (rank: string | null): number => risk.ranks.findIndex(({ id }) => id === rank);
  expect(height(after.rank)).toBeGreaterThanOrEqual(height(before.rank));
  expect(after.exceeding).toEqual(expect.arrayContaining([...before.exceeding]));
}

describe('a scenario', () => {
  it('is rated as the rules say', () => {
    fc.assert(
      fc.property(scenarioInWorld, (drawn) => {
        const { unmitigated, claimed, evidenced, planned, questions } = rated(drawn);
        const told = ({ rank, exceeding }: Rating) => ({ rank, exceeding });
        expect({
          unmitigated: told(unmitigated),
          claimed: { ...told(claimed.rating), outcome: claimed.outcome },
          evidenced: { ...told(evidenced.rating), outcome: evidenced.outcome },
          planned: told(planned),
          questions: questions.map(({ code, about }) => `${code} ${about}`),
        }).toEqual(naiveScenario(drawn.risk, drawn.one, drawn.world));
      }),
    );
  });

  it('is left with at least as much where evidence is asked for, and with no more than it began with', () => {
    fc.assert(
      fc.property(scenarioInWorld, (drawn) => {
        const { unmitigated, claimed, evidenced, planned } = rated(drawn);
        expectNoLower(drawn.risk, claimed.rating, evidenced.rating);
        expectNoLower(drawn.risk, evidenced.rating, unmitigated);
        expectNoLower(drawn.risk, planned, claimed.rating);
      }),
    );
  });

  it('never falls in any rating when a severity or the likelihood is raised, or a category more is harmed', () => {
    const raised = scenarioInWorld.chain((drawn) =>
      fc
        .constantFrom('likelihood', ...drawn.risk.categories.map(({ id }) => id))
        .map((what) => ({ drawn, what })),
    );
    fc.assert(
      fc.property(raised, ({ drawn, what }) => {
        const before = rated(drawn);
        const after = rated({ ...drawn, one: raise(drawn, what, before.unmitigated) });
        ratings(before).forEach((rating, i) =>
          expectNoLower(drawn.risk, rating, ratings(after)[i] as Rating),
        );
      }),
    );
  });

  it('rests on its threat source in no rating', () => {
    fc.assert(
      fc.property(scenarioInWorld, (drawn) => {
        const { source: _, ...nobody } = drawn.one;
        const somebody = { ...nobody, source: 'state' };
        expect(ratings(rated({ ...drawn, one: somebody }))).toEqual(
          ratings(rated({ ...drawn, one: nobody })),
        );
      }),
    );
  });
});

describe('a countermeasure that lapses', () => {
  it('never leaves less risk, in either reading, whatever of it lapses', () => {
    const lapsed = scenarioInWorld.chain((drawn) =>
      fc
        .constantFrom(...Object.keys(drawn.world.rows), ...drawn.world.inPlace, 'nothing')
        .chain((what) =>
          fc
            .constantFrom('evidenced' as const, 'claimed' as const, 'gone' as const)
            .map((how) => ({ drawn, after: { ...drawn, world: without(drawn.world, what, how) } })),
        ),
    );
    fc.assert(
      fc.property(lapsed, ({ drawn, after }) => {
        const [was, is] = [rated(drawn), rated(after)];
        expectNoLower(drawn.risk, was.claimed.rating, is.claimed.rating);
        expectNoLower(drawn.risk, was.evidenced.rating, is.evidenced.rating);
        expect(is.planned).toEqual(was.planned);
      }),
    );
  });

  it('counts for nothing more once a row, a place or a measure is added to what it needs', () => {
    fc.assert(
      fc.property(scenarioInWorld, fc.constantFrom('d/1', 'd/2', 'd/3'), (drawn, row) => {
        const countermeasures = (drawn.one.countermeasures ?? []).map((each) =>
          each.rows === undefined || each.rows.length === 0
            ? each
            : { ...each, rows: [...new Set([...each.rows, row])] },
        );
        const [was, is] = [rated(drawn), rated({ ...drawn, one: { ...drawn.one, countermeasures } })];
        expectNoLower(drawn.risk, was.claimed.rating, is.claimed.rating);
        expectNoLower(drawn.risk, was.evidenced.rating, is.evidenced.rating);
      }),
    );
  });
});

describe('a decision', () => {
  it('returns when its day has passed: what exceeds is open then, and only what is tolerated is not', () => {
    fc.assert(
      fc.property(scenarioInWorld, (drawn) => {
        const one = { ...drawn.one, until: '2025-12-31' };
        for (const { outcome, rating } of Object.values(bothOf(rated({ ...drawn, one }))))
          expect(isOpen(outcome)).toBe(rating.rank === null || rating.exceeding.length > 0);
      }),
    );
  });
});

function bothOf({ claimed, evidenced }: RatedScenario) {
  return { claimed, evidenced };
}

/** A row that is no longer shown, no longer claimed or no longer judged; a measure that is no longer in place. */
function without(world: NaiveWorld, what: string, how: 'evidenced' | 'claimed' | 'gone'): NaiveWorld {
  const { [what]: row, ...others } = world.rows;
  const inPlace = world.inPlace.filter((measure) => measure !== what);
  const shown = world.shown.filter((measure) => measure !== what);
  if (row === undefined) return how === 'evidenced' ? { ...world, shown } : { ...world, shown, inPlace };
  // A row that vanishes here may be judged at the site still, and stand there: only one of the site goes.
  if (how === 'gone' && what.startsWith('site ')) return { ...world, rows: others };
  const left =
    how === 'evidenced' ? { ...row, evidenced: false } : { ...row, claimed: false, evidenced: false };
  return { ...world, rows: { ...others, [what]: left } };
}

function raise({ risk, one }: Case, what: string, { likelihood }: Rating): Scenario {
  if (what === 'likelihood')
    return { ...one, likelihood: Math.min(risk.likelihoods.length, likelihood + 1) as 1 };
  const level = one.severity?.[what] ?? 0;
  return { ...one, severity: { ...one.severity, [what]: Math.min(risk.severities.length, level + 1) as 1 } };
}
