import { expect, it } from 'vitest';
import { AS_OF, DAY_AFTER, DAY_BEFORE, evidence, plantWith } from '../test/build.ts';
import type { Evidence } from '../model/plant.ts';
import { withEvidenceAge } from './drawing-values.ts';

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
