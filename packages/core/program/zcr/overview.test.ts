import { describe, expect, it } from 'vitest';
import { ratedScenarios } from '../../risk/scenarios.ts';
import { criteria, worstCase } from '../../risk/test/criteria.ts';
import { scenario } from '../../risk/test/scenarios.ts';
import { ratedWorstCases } from '../../risk/worst-cases.ts';
import { riskOverview } from './overview.ts';
import type { SucSteps } from './steps.ts';

const risk = criteria();
const worst = ratedWorstCases(risk, [
  worstCase({ id: 'detailed', severity: { safety: 3 } }),
  worstCase({ id: 'unrated' }),
  worstCase({ id: 'out-of-reach', hackable: false }),
]);
const ground = { risk, asOf: '2026-06-15', rowAt: () => null, isInPlace: () => true, isShown: () => true };
const rated = ratedScenarios(ground, [
  scenario({ id: 'medium', severity: { safety: 2 }, likelihood: 2 }),
  scenario({ id: 'high', severity: { safety: 3 }, likelihood: 3 }),
  scenario({
    id: 'held',
    severity: { safety: 3 },
    likelihood: 3,
    countermeasures: [{ id: 'c', name: 'C', measure: 'm', likelihood: 1, severity: { safety: 1 } }],
  }),
  scenario({ id: 'unrated' }),
]);
const suc = (ref: string, next: readonly string[]): SucSteps => ({
  ref,
  name: ref,
  zones: [],
  conduits: [],
  scenarios: 0,
  steps: [],
  next,
});

describe('the overview of risk', () => {
  const told = riskOverview(risk, worst, rated, [suc('suc:a', ['1', '2']), suc('suc:b', ['3'])]);

  it('counts by outcome', () => {
    expect(told.worstCases).toEqual({ detailed: 1, unrated: 1, tolerable: 0, notHackable: 1 });
    expect(told.scenarios).toMatchObject({ untreated: 2, unrated: 1, tolerable: 1, planned: 0 });
  });

  it('counts by both ranks, the worst first; one without a rank is in no pair', () => {
    expect(told.ranks).toEqual([
      { unmitigated: 'high', residual: 'high', n: 1 },
      { unmitigated: 'high', residual: 'low', n: 1 },
      { unmitigated: 'medium', residual: 'medium', n: 1 },
    ]);
  });

  it('has the gravest of what is open first', () => {
    expect(told.open.map(({ scenario: { id } }) => id)).toEqual(['high', 'medium', 'unrated']);
  });

  it('goes on with the first step of each SUC, then the second, three in all', () => {
    expect(told.next).toEqual([
      { suc: 'suc:a', row: '1' },
      { suc: 'suc:b', row: '3' },
      { suc: 'suc:a', row: '2' },
    ]);
  });

  it('of a plant without criteria has nothing but what comes next', () => {
    expect(riskOverview(null, [], [], [suc('plant', ['1'])])).toMatchObject({
      ranks: [],
      open: [],
      next: [{ row: '1' }],
    });
  });
});
