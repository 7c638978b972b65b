import { describe, expect, it } from 'vitest';
import { rule } from './claimed-not-evidenced.ts';
import type { Answer, Evidence } from '../../model/plant.ts';
import type { RowAt } from './rule.ts';
import { findingsOf, idsOf, rowAt, TWO_ZONES } from './test/smallest.ts';

describe('claimed-not-evidenced', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const item = (more: Partial<Evidence>): Evidence => ({
    id: 'e',
    title: 't',
    kind: 'implementation',
    places: ['zone:a'],
    ...more,
  });
  const met: Answer = { place: 'zone:a', requirement: '62443-3-3/SR 1.1', status: 'met', evidence: ['e'] };
  const counts = (row: Partial<RowAt>, evidence: readonly Evidence[] = []) => {
    const rowsAt = (place: string) => (place === 'zone:a' ? [rowAt('SR 1.1', { answer: met, ...row })] : []);
    return findingsOf(rule, { ...TWO_ZONES, evidence }, { rowsAt }).map(({ params }) => params);
  };
  const one = { place: 'zone:a', n: 1, none: '', stale: '', kind: '', elsewhere: '' };

  it('tells what is missing', () => {
    expect(counts({})).toEqual([{ ...one, none: 1 }]);
    expect(counts({}, [item({ expires: '2020-12-31' })])).toEqual([{ ...one, stale: 1 }]);
    expect(counts({}, [item({ kind: 'documentation' })])).toEqual([{ ...one, kind: 1 }]);
    expect(counts({}, [item({ places: ['site'] })])).toEqual([{ ...one, elsewhere: 1 }]);
  });

  it('is content with rows that are evidenced, not claimed, not required or not applicable', () => {
    expect(counts({ reads: { claimed: true, evidenced: true, verified: false } })).toEqual([]);
    expect(counts({ verdict: 'unmet' })).toEqual([]);
    expect(counts({ required: false })).toEqual([]);
    expect(counts({ required: null })).toEqual([]);
    const notApplicable = { verdict: 'notApplicable', reads: rowAt('SR 1.1').reads } as const;
    expect(counts(notApplicable)).toEqual([]);
  });

  it('leaves an RE alone that waits for the evidence of its base', () => {
    expect(counts({}, [item({})])).toEqual([]);
  });

  it('says nothing where nothing was evaluated', () => {
    expect(idsOf(rule, TWO_ZONES)).toEqual([]);
  });
});
