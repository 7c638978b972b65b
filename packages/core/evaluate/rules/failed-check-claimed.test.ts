import { describe, expect, it } from 'vitest';
import { rule } from './failed-check-claimed.ts';
import type { Check } from '../../model/plant.ts';
import type { RowAt } from './rule.ts';
import { idsOf, rowAt, TWO_ZONES } from './test/smallest.ts';

describe('failed-check-claimed', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const check = (result: Check['result'], date: string, more: Partial<Check> = {}): Check => ({
    place: 'zone:a',
    requirement: '62443-3-3/SR 1.1',
    result,
    by: 'independent',
    date,
    ...more,
  });
  const found = (checks: readonly Check[], row: Partial<RowAt> = {}) =>
    idsOf(rule, { ...TWO_ZONES, checks }, { rowsAt: () => [rowAt('SR 1.1', row)] });
  const FOUND = ['finding:failed-check-claimed:zone:a'];

  it('finds a claim that the newest check speaks against', () => {
    expect(found([check('pass', '2026-01-01'), check('fail', '2026-02-01')])).toEqual(FOUND);
    const edition = { requirement: '62443-3-3@2013/SR 1.1' };
    expect(found([check('fail', '2026-02-01', edition)])).toEqual(FOUND);
  });

  it('is content where a later check passed, or the failed one is no longer live', () => {
    expect(found([check('fail', '2026-01-01'), check('pass', '2026-02-01')])).toEqual([]);
    expect(found([check('fail', '2026-01-01', { retestBy: '2026-02-01' })])).toEqual([]);
  });

  it('is content where the row is not claimed, and with other documents', () => {
    expect(found([check('fail', '2026-02-01')], { verdict: 'unmet' })).toEqual([]);
    expect(found([check('fail', '2026-02-01', { requirement: '62443-2-1@2024/SR 1.1' })])).toEqual([]);
  });
});
