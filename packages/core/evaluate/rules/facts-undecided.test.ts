import { describe, expect, it } from 'vitest';
import { rule } from './facts-undecided.ts';
import type { RowAt } from './rule.ts';
import { findingsOf, idsOf, rowAt, TWO_ZONES } from './test/smallest.ts';

describe('facts-undecided', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const found = (row: Partial<RowAt>) => {
    const rowsAt = (place: string) => (place === 'zone:a' ? [rowAt('SR 1.6', row), rowAt('SR 1.1')] : []);
    return findingsOf(rule, TWO_ZONES, { rowsAt }).map(({ params }) => params);
  };

  it('finds required rows that wait for facts', () => {
    expect(found({ verdict: 'undetermined', missingFacts: ['wireless'] })).toEqual([
      { place: 'zone:a', n: 1, rows: ['SR 1.6'], facts: ['wireless'] },
    ]);
  });

  it('is content where nothing waits, or nothing is required', () => {
    expect(found({})).toEqual([]);
    expect(found({ verdict: 'undetermined', missingFacts: ['wireless'], required: false })).toEqual([]);
    expect(found({ verdict: 'undetermined', missingFacts: ['wireless'], required: null })).toEqual([]);
  });
});
