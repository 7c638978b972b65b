import { describe, expect, it } from 'vitest';
import { rule } from './claimed-not-evidenced.ts';
import { rule as expired } from './expired-evidence-cited.ts';
import type { Answer, Evidence } from '../../model/plant.ts';
import type { SlOrNull } from '../assessment.ts';
import type { RowAt } from './rule.ts';
import { findingsOf, idsOf, rowAt, TWO_ZONES, uniform, zone } from './test/smallest.ts';

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
  const one = {
    place: 'zone:a',
    n: 1,
    rows: ['SR 1.1'],
    places: [],
    none: '',
    early: '',
    kind: '',
    elsewhere: '',
  };

  it('tells what is missing', () => {
    expect(counts({})).toEqual([{ ...one, none: 1 }]);
    expect(counts({}, [item({ collected: '2120-12-31' })])).toEqual([{ ...one, early: 1 }]);
    expect(counts({}, [item({ kind: 'documentation' })])).toEqual([{ ...one, kind: 1 }]);
    expect(counts({}, [item({ places: ['site'] })])).toEqual([{ ...one, elsewhere: 1 }]);
  });

  it('leaves evidence that ran out to expired-evidence-cited, which tells it once', () => {
    const evidence = [item({ expires: '2020-12-31' })];
    expect(counts({}, evidence)).toEqual([]);
    expect(idsOf(expired, { evidence, answers: [met] })).toEqual([
      'finding:expired-evidence-cited:evidence:e',
    ]);
  });

  it('is one finding for the place that gives the answer, with the places that use it', () => {
    const inherited = rowAt('SR 1.1', { answer: { ...met, place: 'site' } });
    const rowsAt = (place: string) =>
      place === 'zone:a' ? [inherited, rowAt('SR 1.2', { answer: { ...met, evidence: [] } })] : [inherited];
    const found = findingsOf(rule, { ...TWO_ZONES, evidence: [item({ places: ['site'] })] }, { rowsAt });
    const places = ['conduit:ab', 'zone:a', 'zone:b'];
    expect(found.map(({ id, params }) => [id, params])).toEqual([
      ['finding:claimed-not-evidenced:site', { ...one, place: 'site', n: 3, places, elsewhere: 3 }],
      ['finding:claimed-not-evidenced:zone:a', { ...one, rows: ['SR 1.2'], none: 1 }],
    ]);
  });

  it('is a warning where an FR is said to reach SL-T on it, else a note', () => {
    const rowsAt = () => [rowAt('SR 1.1')];
    const severity = (slT: SlOrNull, slA: SlOrNull) =>
      findingsOf(
        rule,
        { zones: [zone('a')] },
        { rowsAt, slT: () => uniform(4, { IAC: slT }), slA: () => uniform(0, { IAC: slA }) },
      )[0]?.severity;
    expect(severity(2, 2)).toBe('warning');
    expect(severity(2, 3)).toBe('warning');
    expect(severity(2, 1)).toBe('note');
    expect(severity(null, 1)).toBe('note');
    expect(severity(2, null)).toBe('note');
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
