/** Compares what an evaluator gives with what a case expects. */
import { expect } from 'vitest';
import type { PlaceAssessment } from '../../evaluate/assessment.ts';
import { requirement } from '../build.ts';
import type { EvaluationCase, ExpectedPlace } from './case.ts';

/** Fails in the words of vitest; `places` is what the evaluator under test gave for the plant of the case. */
export function expectCase(test: EvaluationCase, places: readonly PlaceAssessment[]): void {
  for (const [ref, expected] of Object.entries(test.expect)) {
    const place = places.find((one) => one.ref === ref);
    if (place === undefined) throw new Error(`no place ${ref} in the result`);
    expectPlace(place, expected);
  }
}

function expectPlace(place: PlaceAssessment, expected: ExpectedPlace): void {
  const { slT, slTBasis, slA, counts } = expected;
  for (const [row, verdict] of Object.entries(expected.verdicts ?? {})) {
    const actual = verdictOf(place, row);
    const { requirement: key, fr, level, required } = actual;
    expect({ row, ...actual }).toEqual({ row, requirement: key, fr, level, required, ...verdict });
  }
  for (const [row, required] of Object.entries(expected.required ?? {})) {
    expect({ row, required: verdictOf(place, row).required }).toEqual({ row, required });
  }
  for (const [row, gap] of Object.entries(expected.gaps ?? {})) {
    const key = requirement(row);
    const actual = place.gaps.find((one) => one.requirement === key) ?? null;
    const whole = gap === null ? null : { id: `gap:${place.ref}:${key}`, requirement: key, ...gap };
    expect({ row, gap: actual }).toEqual({ row, gap: whole });
  }
  for (const [key, overlay] of Object.entries(expected.overlays ?? {})) {
    const actual = place.overlays.find((one) => one.requirement === key) ?? null;
    if (overlay === null) expect({ key, overlay: actual }).toEqual({ key, overlay: null });
    else expect({ key, overlay: actual }).toMatchObject({ key, overlay });
  }
  if (slT !== undefined) expect(place.slT).toMatchObject(slT);
  if (slTBasis !== undefined) {
    const { drivers, ...basis } = slTBasis;
    const { drivers: actualDrivers, ...actualBasis } = place.slTBasis;
    expect(actualBasis).toEqual(basis);
    if (drivers === undefined) expect(actualDrivers).toBeUndefined();
    else expect(actualDrivers).toMatchObject(drivers);
  }
  if (slA !== undefined) expect(place.slA).toMatchObject(slA);
  if (counts !== undefined) expect(place.counts).toMatchObject(counts);
}

function verdictOf(place: PlaceAssessment, row: string) {
  const key = requirement(row);
  const verdict = place.verdicts.find((one) => one.requirement === key);
  if (verdict === undefined) throw new Error(`no verdict on ${key} at ${place.ref}`);
  return verdict;
}
