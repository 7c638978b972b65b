/** Compares what an evaluator gives with what a case of 3.10 expects. */
import { expect } from 'vitest';
import { requirement } from '../../build.ts';
import type { JudgedBeside } from '../../beside.ts';
import type { BesideCase, ExpectedBeside } from './case.ts';

/** Fails in the words of vitest; `judged` is what the evaluator under test gave for the plant of the case. */
export function expectBeside({ expect: expected }: BesideCase, judged: JudgedBeside): void {
  expectPrograms(expected, judged);
  expectSustained(expected, judged);
  expectComponents(expected, judged);
  expectCoverage(expected, judged);
}

function expectPrograms(
  { judged, rows = {}, counts = {} }: ExpectedBeside,
  { programs }: JudgedBeside,
): void {
  if (judged !== undefined)
    expect(programs.map(({ catalog, place }) => `${catalog} ${place}`).sort()).toEqual(judged.toSorted());
  const programAt = (at: string) =>
    found(
      programs.find(({ catalog, place }) => `${catalog} ${place}` === at),
      at,
    );
  for (const [at, expectedRows] of Object.entries(rows)) {
    for (const [row, expected] of Object.entries(expectedRows)) {
      const actual = found(
        programAt(at).rows.find((one) => one.row === row),
        row,
      );
      const maturity = { claimed: null, evidenced: null };
      expect(actual).toEqual({ row, requirement: actual.requirement, maturity, ...expected });
    }
  }
  for (const [at, expected] of Object.entries(counts)) {
    expect(programAt(at).counts).toMatchObject(expected);
  }
}

function expectSustained({ sustained = {} }: ExpectedBeside, judged: JudgedBeside): void {
  for (const [row, expected] of Object.entries(sustained)) {
    const key = requirement(row);
    const actual = judged.sustained.find((one) => one.requirement === key) ?? null;
    expect({ row, sustained: actual }).toEqual({
      row,
      sustained: expected === null ? null : { requirement: key, ...expected },
    });
  }
}

function expectComponents(
  { components, capability = {}, slC = {} }: ExpectedBeside,
  { products }: JudgedBeside,
): void {
  if (components !== undefined) expect(products.map(({ ref }) => ref)).toEqual(components);
  const componentAt = (ref: string) =>
    found(
      products.find((one) => one.ref === ref),
      ref,
    );
  for (const [ref, rows] of Object.entries(capability)) {
    for (const [row, expected] of Object.entries(rows)) {
      const key = `62443-4-2/${row}`;
      const actual = componentAt(ref).rows.find((one) => one.requirement === key) ?? null;
      const whole = expected === null ? null : { ...actual, ...expected };
      expect({ ref, row, capability: actual }).toEqual({ ref, row, capability: whole });
    }
  }
  for (const [ref, expected] of Object.entries(slC)) expect(componentAt(ref).slC).toMatchObject(expected);
}

function expectCoverage({ coverage = {} }: ExpectedBeside, judged: JudgedBeside): void {
  for (const [row, { linked, counts = {}, notInUse }] of Object.entries(coverage)) {
    const actual = found(
      judged.coverage.flatMap(({ rows }) => rows).find((one) => one.row === row),
      row,
    );
    if (linked !== undefined) {
      expect(actual.linked.map((one) => one.row)).toEqual(linked.map((one) => one.row));
      expect(actual.linked).toMatchObject(linked);
    }
    expect(actual.counts).toMatchObject(counts);
    if (notInUse !== undefined) expect(actual.notInUse).toBe(notInUse);
  }
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`nothing is told of ${what}`);
  return value;
}
