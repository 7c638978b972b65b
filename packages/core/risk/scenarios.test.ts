/** One scenario rated, and one fact of it flipped. */
import { describe, expect, it } from 'vitest';
import type { Countermeasure, Scenario } from '../model/plant.ts';
import type { NaiveWorld } from '../test/naive/scenarios-3-9.ts';
import { ratedScenario } from './scenarios.ts';
import { criteria } from './test/criteria.ts';
import { groundOf, scenario } from './test/scenarios.ts';

const risk = criteria();
const shown = { verdict: 'met', claimed: true, evidenced: true } as const;
const claimed = { ...shown, evidenced: false };
const world = (more: Partial<NaiveWorld> = {}): NaiveWorld => ({
  asOf: '2026-06-30',
  rows: { 'zone:a d/1': shown },
  inPlace: [],
  shown: [],
  ...more,
});
const rated = (more: Partial<Scenario>, at: NaiveWorld = world()) =>
  ratedScenario(groundOf(risk, at), scenario({ source: 'gang', likelihood: 3, ...more }));

const filter: Countermeasure = { id: 'filter', name: 'F', rows: ['d/1'], likelihood: 1 };
const severe: Partial<Scenario> = { severity: { safety: 3 }, countermeasures: [filter] };

describe('a scenario', () => {
  it('is rated before and after what stands against it', () => {
    expect(rated({ severity: { safety: 2 }, countermeasures: [filter] })).toMatchObject({
      unmitigated: { rank: 'high', exceeding: ['safety'] },
      claimed: { rating: { rank: 'low', likelihood: 1 }, outcome: 'tolerable' },
      evidenced: { rating: { rank: 'low' }, outcome: 'tolerable' },
    });
  });

  it('is left with more in the evidenced reading where a row is only claimed', () => {
    const { claimed: said, evidenced } = rated(severe, world({ rows: { 'zone:a d/1': claimed } }));
    expect([said.rating.rank, evidenced.rating.rank]).toEqual(['medium', 'high']);
  });

  it('has no rank without a severity, and is asked for what is missing', () => {
    expect(ratedScenario(groundOf(risk, world()), scenario())).toMatchObject({
      assumed: true,
      unmitigated: { rank: null, likelihood: 3 },
      evidenced: { outcome: 'unrated' },
      questions: [{ code: 'severity' }, { code: 'likelihood' }, { code: 'source' }],
    });
  });

  it('is lowered for good by what no attack reaches, and by nothing of which that is unknown', () => {
    const guard = { id: 'relief', name: 'R', lowers: { safety: 1, production: 1 } } as const;
    const with_ = (hackable: boolean | 'unknown') =>
      rated({ severity: { safety: 3 }, safeguards: [{ ...guard, hackable }] });
    expect(with_(false).unmitigated).toMatchObject({ severity: 1, governing: ['safety'], rank: 'medium' });
    expect(with_(true).unmitigated.severity).toBe(3);
    expect(with_('unknown')).toMatchObject({
      unmitigated: { severity: 3 },
      questions: [{ code: 'hackable', about: 'relief' }],
    });
  });

  it('is lowered by the lowest level that counts, not by all together', () => {
    const twice: Countermeasure[] = [filter, { ...filter, id: 'other', likelihood: 2 }];
    expect(rated({ severity: { safety: 3 }, countermeasures: twice }).claimed.rating.likelihood).toBe(1);
    expect(
      rated({ severity: { safety: 3 }, countermeasures: twice.slice(1) }).claimed.rating.likelihood,
    ).toBe(2);
  });
});

describe('a countermeasure', () => {
  const counts = (more: object, at?: NaiveWorld) =>
    rated({ severity: { safety: 3 }, countermeasures: [{ id: 'c', name: 'C', likelihood: 1, ...more }] }, at)
      .countermeasures[0]?.counts;
  const yes = { claimed: true, evidenced: true };
  const no = { claimed: false, evidenced: false };

  it.each([
    ['cites a row that stands', { rows: ['d/1'] }, world(), yes],
    ['cites nothing', {}, world(), no],
    ['cites a row that is judged nowhere', { rows: ['d/2'] }, world(), no],
    ['cites two rows, one of which does not stand', { rows: ['d/1', 'd/2'] }, world(), no],
    [
      'is asked for at two places and stands at one',
      { rows: ['d/1'], places: ['zone:a', 'zone:b'] },
      world(),
      no,
    ],
    [
      'cites a row that stands at the site alone',
      { rows: ['d/1'] },
      world({ rows: { 'site d/1': shown } }),
      yes,
    ],
    [
      'cites a row that does not apply',
      { rows: ['d/1'] },
      world({ rows: { 'zone:a d/1': { ...shown, verdict: 'notApplicable' } } }),
      no,
    ],
    [
      'names a measure in place that is shown',
      { measure: 'm' },
      world({ inPlace: ['m'], shown: ['m'] }),
      yes,
    ],
    [
      'names a measure in place by word alone',
      { measure: 'm' },
      world({ inPlace: ['m'] }),
      { claimed: true, evidenced: false },
    ],
    ['names a measure that is not', { rows: ['d/1'], measure: 'm' }, world(), no],
  ] as const)('%s', (_, more, at, expected) => {
    expect(counts(more, at)).toEqual(expected);
  });
});

describe('what is left', () => {
  const left = (more: Partial<Scenario>, asOf = '2026-06-30') =>
    rated({ ...severe, severity: { safety: 3 }, ...more }, world({ asOf, rows: {} })).evidenced.outcome;
  const decided = { acceptedBy: 'M', until: '2026-06-30' } as const;

  it('is open until somebody decides, and again when the day has passed', () => {
    expect(left({})).toBe('untreated');
    expect(left({ treatment: 'accept', ...decided })).toBe('accepted');
    expect(left({ treatment: 'transfer', ...decided })).toBe('transferred');
    expect(left({ treatment: 'avoid', ...decided })).toBe('avoided');
    expect(left({ treatment: 'accept', ...decided }, '2026-07-01')).toBe('lapsed');
  });

  it('is planned only where what is planned is enough', () => {
    const enough = { severity: { safety: 2 }, treatment: 'mitigate' } as const;
    expect(left(enough)).toBe('planned');
    expect(left({ ...enough, until: '2026-06-29' })).toBe('lapsed');
    expect(left({ ...enough, severity: { safety: 3 } })).toBe('untreated');
    expect(left({ ...enough, countermeasures: [{ id: 'c', name: 'C', likelihood: 1 }] })).toBe('untreated');
  });
});
