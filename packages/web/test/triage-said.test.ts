import { expect, it } from 'vitest';
import { TRIAGE_QUESTIONS } from '@bulkhead/core/model/schema/judgement.ts';
import {
  after,
  answersWith,
  changesOf,
  decided,
  holding,
  sayable,
  saying,
  without,
  type Said,
} from '../features/requirements/triage/said.ts';

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

it('holds back a zone that others changed until it is decided, and no other', () => {
  const said = saying(saying(NOTHING, 'zone:cell', 'state', true), 'zone:other', 'state', false);
  const conflict = { at: 'triage:zone:cell', before: null, yours: null, now: null };
  const held = holding(new Map(), [conflict, { ...conflict, at: 'triage:zone:elsewhere' }], said);
  expect([...held.keys()]).toEqual(['zone:cell']);
  expect([...sayable(said, held)]).toEqual([['zone:other', { state: false }]]);
  expect([...sayable(saying(said, 'zone:cell', 'backup', true), held).keys()]).toEqual(['zone:other']);
  expect(sayable(said, decided(held, 'zone:cell'))).toEqual(said);
});

it('keeps what was said otherwise since a batch was sent', () => {
  const batch = saying(NOTHING, 'zone:cell', 'state', true);
  const since = saying(saying(batch, 'zone:cell', 'state', false), 'zone:cell', 'backup', true);
  expect([...without(since, batch)]).toEqual([['zone:cell', { state: false, backup: true }]]);
  expect(without(batch, batch).size).toBe(0);
});

it('goes on with the next question, then with the next zone, and ends with the last', () => {
  const zones = [{ ref: 'zone:a' }, { ref: 'zone:b' }];
  const [first, second] = TRIAGE_QUESTIONS;
  expect(after(zones, 'zone:a', first)).toEqual({ place: 'zone:a', question: second });
  expect(after(zones, 'zone:a', 'backup')).toEqual({ place: 'zone:b', question: first });
  expect(after(zones, 'zone:b', 'backup')).toEqual({ place: 'zone:b', question: 'backup' });
});
