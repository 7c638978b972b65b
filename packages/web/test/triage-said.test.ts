import { expect, it } from 'vitest';
import { TRIAGE_QUESTIONS } from '@bulkhead/core/model/schema/judgement.ts';
import { after, answersWith, changesOf, saying, type Said } from '../features/requirements/triage/said.ts';

const ASKER = { assessor: 'Ann', assessed: '2026-11-27' };
const NOTHING: Said = new Map();
const CELL = { ref: 'zone:cell', answers: { accounts: true, backup: false } } as const;

it('draws what was said last, and nothing where it was taken back', () => {
  const said = saying(saying(NOTHING, 'zone:cell', 'backup', 'unknown'), 'zone:cell', 'accounts', null);
  expect(answersWith(CELL, said)).toEqual({ backup: 'unknown' });
  expect(answersWith({ ref: 'zone:other', answers: { state: true } }, said)).toEqual({ state: true });
});

it('sends of a zone what was said, with who asked', () => {
  const said = saying(saying(NOTHING, 'zone:cell', 'state', true), 'zone:new', 'state', false);
  expect(changesOf(said, [CELL], ASKER)).toEqual([
    { ref: 'triage:zone:cell', set: { state: true, ...ASKER } },
    { ref: 'triage:zone:new', set: { state: false, ...ASKER } },
  ]);
});

it('leaves no triage of a zone about which nothing is said any more', () => {
  const both = saying(saying(NOTHING, 'zone:cell', 'backup', null), 'zone:cell', 'accounts', null);
  expect(changesOf(both, [CELL], ASKER)).toEqual([{ ref: 'triage:zone:cell', remove: true }]);
  expect(changesOf(saying(NOTHING, 'zone:new', 'backup', null), [CELL], ASKER)).toEqual([]);
});

it('goes on with the next question, then with the next zone, and ends with the last', () => {
  const zones = [{ ref: 'zone:a' }, { ref: 'zone:b' }];
  const [first, second] = TRIAGE_QUESTIONS;
  expect(after(zones, 'zone:a', first)).toEqual({ place: 'zone:a', question: second });
  expect(after(zones, 'zone:a', 'backup')).toEqual({ place: 'zone:b', question: first });
  expect(after(zones, 'zone:b', 'backup')).toEqual({ place: 'zone:b', question: 'backup' });
});
