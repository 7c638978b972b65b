/** Criteria that are being changed while others change them too. */
import { expect, it } from 'vitest';
import { presetWords } from '@bulkhead/core/report/locales/en/presets.ts';
import { presetCriteria } from '@bulkhead/core/risk/presets.ts';
import { changesOf, withNextRank, type CriteriaDraft } from '../features/risk/criteria-edit.ts';
import { decided, onTop, undecided } from '../features/risk/criteria-rebase.ts';

const risk = { ...presetCriteria(3, 3, presetWords), approvedBy: 'plant manager' };
const base = { risk, method: { slTarget: 'risk-band' } as const };
const draft: CriteriaDraft = {
  base,
  risk: { ...withNextRank(risk, 1, 1), approvedBy: 'site manager' },
  method: { slTarget: 'consequence' },
};
const [lowest = '', , highest = ''] = risk.ranks.map(({ id }) => id);

it('sends what was changed here, on top of what others changed elsewhere', () => {
  const now = { ...base, risk: { ...risk, tolerable: lowest } };
  expect(undecided(now, draft)).toEqual([]);
  expect(changesOf(now, onTop(now, draft))).toEqual([
    { ref: 'risk', set: { matrix: draft.risk.matrix, approvedBy: 'site manager' } },
    { ref: 'method', set: { slTarget: 'consequence' } },
  ]);
});

it('names the fields that both made otherwise, with both values', () => {
  const now = { ...base, risk: { ...risk, approvedBy: 'board', tolerable: highest } };
  expect(undecided(now, draft)).toEqual([
    {
      at: 'risk',
      before: { approvedBy: 'plant manager' },
      yours: { approvedBy: 'site manager' },
      now: { approvedBy: 'board' },
    },
  ]);
});

it('goes on with either, and loses nothing else of the draft', () => {
  const now = { ...base, risk: { ...risk, approvedBy: 'board' } };
  const [mine, theirs] = (['mine', 'theirs'] as const).map((whose) => decided(now, draft, 'risk', whose));
  if (mine === undefined || theirs === undefined) return expect.fail('no draft');
  for (const next of [mine, theirs]) {
    expect(undecided(now, next)).toEqual([]);
    expect(onTop(now, next).risk.matrix).toEqual(draft.risk.matrix);
    expect(onTop(now, next).method).toEqual(draft.method);
  }
  expect(onTop(now, mine).risk.approvedBy).toBe('site manager');
  expect(onTop(now, theirs).risk.approvedBy).toBe('board');
});

it('takes a field back that others took back, where theirs is taken', () => {
  const { approvedBy: _, ...rest } = risk;
  const now = { ...base, risk: rest };
  expect(undecided(now, draft)).toHaveLength(1);
  const next = decided(now, draft, 'risk', 'theirs');
  expect(undecided(now, next)).toEqual([]);
  expect(Object.hasOwn(onTop(now, next).risk, 'approvedBy')).toBe(false);
});

it('begins criteria, also where others began some meanwhile', () => {
  const none = { risk: null, method: undefined };
  const begun: CriteriaDraft = { base: none, risk, method: base.method };
  expect(changesOf(none, onTop(none, begun))).toEqual([
    { ref: 'risk', add: risk },
    { ref: 'method', add: base.method },
  ]);
  const now = { risk: presetCriteria(5, 5, presetWords), method: undefined };
  expect(undecided(now, begun).map(({ at }) => at)).toEqual(['risk']);
  expect(onTop(now, decided(now, begun, 'risk', 'mine')).risk).toEqual(risk);
});
