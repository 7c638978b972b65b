import { expect, it } from 'vitest';
import type { QuestionnairePart } from '@bulkhead/core/program/questionnaire.ts';
import { answeredIn, drafting, draftsIn, keyOf, toSend, waiting } from '../features/supplier/drafts.ts';

const ROW = { title: null, question: null, level: null };
const PART: QuestionnairePart = {
  place: 'supplier:maker',
  name: 'Maker',
  catalog: '62443-2-4@2023',
  title: 'x',
  asks: 'maturity',
  rows: [
    { ...ROW, requirement: 'a/1', answer: { status: 'met', how: 'as ever' } },
    { ...ROW, requirement: 'a/2', answer: null },
    { ...ROW, requirement: 'a/3', answer: null },
  ],
};
const [ONE, TWO] = [keyOf('supplier:maker', 'a/1'), keyOf('supplier:maker', 'a/2')];

it('keeps what is typed over what was said, and nothing where it says the same', () => {
  const said = { status: 'met', how: 'as ever' } as const;
  const typed = drafting({}, ONE, said, { how: 'better' });
  expect(typed).toEqual({ [ONE]: { status: 'met', how: 'better' } });
  expect(drafting(typed, ONE, said, { how: 'as ever' })).toEqual({});
  expect(drafting({}, TWO, null, { how: '  ' })).toEqual({});
});

it('sends rows whose judgement is chosen, whole, in the order in which they are asked', () => {
  const drafts = { [TWO]: { status: 'unmet', how: ' not yet ' }, [ONE]: { how: 'no judgement' } } as const;
  expect(toSend([PART], drafts)).toEqual([
    { place: 'supplier:maker', requirement: 'a/2', status: 'unmet', how: 'not yet' },
  ]);
});

it('counts a row that was recorded, sent or typed once', () => {
  const sent = waiting([
    {
      id: 'p1',
      state: 'refused',
      reason: '',
      review: 'no',
      answers: [{ place: 'supplier:maker', requirement: 'a/3', status: 'met' }],
    },
    {
      id: 'p2',
      state: 'open',
      reason: '',
      review: null,
      answers: [{ place: 'supplier:maker', requirement: 'a/2', status: 'met' }],
    },
  ]);
  expect([...sent.keys()]).toEqual([TWO]);
  expect(answeredIn(PART, {}, sent)).toBe(2);
  expect(answeredIn(PART, { [TWO]: { status: 'unmet' } }, sent)).toBe(2);
});

it.each([null, 3, 'x', [], { [ONE]: 'x' }])('takes %j of a tab for nothing', (kept) => {
  expect(draftsIn(kept)).toEqual({});
});

it('takes of a tab what a supplier may say', () => {
  const kept = { [ONE]: { status: 'compensated', how: 'x', maturity: 9, capability: 'native', note: 'y' } };
  expect(draftsIn(kept)).toEqual({ [ONE]: { how: 'x', capability: 'native' } });
});
