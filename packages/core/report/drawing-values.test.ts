import { describe, expect, it } from 'vitest';
import { AS_OF, DAY_AFTER, DAY_BEFORE, evidence, plantWith } from '../test/build.ts';
import type { Evidence } from '../model/plant.ts';
import type { Exposure } from '../evaluate/exposure/exposure.ts';
import type { RatedScenario } from '../risk/scenarios.ts';
import { withEvidenceAge, withExposure, withRisk } from './drawing-values.ts';

function ageOf(...evidences: readonly Evidence[]) {
  const values = withEvidenceAge(new Map([['zone:z', {}]]), plantWith({ evidence: [...evidences] }), AS_OF);
  return values.get('zone:z')?.evidenceAge;
}

it('tells the age of the oldest live evidence at the place itself, and whether any has expired', () => {
  const old = evidence('a', ['zone:z'], { collected: '2026-05-16' });
  expect(ageOf(old)).toEqual({ days: 30, expired: false });
  expect(ageOf(old, evidence('b', ['zone:z'], { collected: AS_OF }))?.days).toBe(30);
  expect(ageOf({ ...old, expires: AS_OF })).toEqual({ days: 30, expired: false });
  expect(ageOf({ ...old, expires: DAY_BEFORE })).toEqual({ days: null, expired: true });
  expect(ageOf({ ...old, collected: DAY_AFTER })).toEqual({ days: null, expired: false });
  expect(ageOf({ ...old, places: ['site'] })).toEqual({ days: null, expired: false });
});

it('does not guess the age of evidence without a date', () => {
  const undated = { ...evidence('a', ['zone:z']) };
  delete undated.collected;
  expect(ageOf(undated)).toBeUndefined();
});

it('tells what an attacker needs of the zones of which it is known', () => {
  const zones = [
    {
      ref: 'zone:z',
      needed: null,
      exposed: null,
      ifEntered: { needed: 2 },
      fromElsewhere: { needed: null, ifEntered: null },
    },
    {
      ref: 'zone:open',
      needed: 1,
      exposed: true,
      ifEntered: null,
      fromElsewhere: { needed: null, ifEntered: { needed: 1 } },
    },
  ] as unknown as Exposure['zones'];
  const values = withExposure(
    new Map([
      ['zone:z', {}],
      ['zone:open', {}],
      ['conduit:c', {}],
    ]),
    { zones } as Exposure,
  );
  expect([...values]).toEqual([
    ['zone:z', { exposure: { needed: null, exposed: null, ifEntered: 2, elsewhere: null } }],
    [
      'zone:open',
      { exposure: { needed: 1, exposed: true, ifEntered: null, elsewhere: null, elsewhereOpen: true } },
    ],
    ['conduit:c', {}],
  ]);
});

describe('residual risk', () => {
  const ranks = ['low', 'medium', 'high'].map((id) => ({ id, name: id.toUpperCase() }));
  const rated = (place: string, claimed: string | null, evidenced: string | null) =>
    ({
      scenario: { place },
      claimed: { rating: { rank: claimed } },
      evidenced: { rating: { rank: evidenced } },
    }) as unknown as RatedScenario;
  const worst = (reading: 'claimed' | 'evidenced', ...scenarios: readonly RatedScenario[]) =>
    withRisk(
      new Map([['zone:z', {}]]),
      { ranks } as unknown as Parameters<typeof withRisk>[1],
      scenarios,
      reading,
    ).get('zone:z')?.risk;

  it('is the worst rank of the zone in the reading, by its place on the scale', () => {
    const scenarios = [
      rated('zone:z', 'medium', 'high'),
      rated('zone:z', 'low', 'low'),
      rated('zone:y', 'high', 'high'),
    ];
    expect(worst('claimed', ...scenarios)).toEqual({ rank: 'MEDIUM', part: 0.5 });
    expect(worst('evidenced', ...scenarios)).toEqual({ rank: 'HIGH', part: 1 });
  });

  it('is not known where nobody rated a scenario', () => {
    expect(worst('claimed')).toBeUndefined();
    expect(worst('claimed', rated('zone:z', null, null))).toBeUndefined();
  });
});
