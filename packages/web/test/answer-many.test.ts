/** One answer for many places: what a place says already is left, unless whoever answers wants otherwise. */
import { expect, it } from 'vitest';
import type { Answer } from '@bulkhead/core/model/plant.ts';
import type { RequirementPlace } from '@bulkhead/core/report/workbench/requirement-places.ts';
import { draftOf } from '../features/requirements/draft.ts';
import { becomesAt, changesOf, isOpenAt, urgencyOf } from '../features/requirements/many.ts';

const ROW = '62443-3-3/SR 1.1';
const draft = { ...draftOf(ROW, null, 7), status: 'met' as const, how: 'by name' };
const said = { assessor: 'A. Lind', assessed: '2026-06-15' } as const;
const given = (more: Partial<Answer>): Answer =>
  ({ place: 'zone:a', requirement: ROW, status: 'unmet', ...more }) as Answer;

/** Of a place no more is looked at. */
const at = (ref: string, own: Answer | null, answer: Answer | null = own): RequirementPlace =>
  ({ place: { ref }, own, answer, required: true }) as RequirementPlace;

const PLACES = [
  at('zone:new', null),
  at('zone:under', null, given({})),
  at('zone:other', given({})),
  at('zone:same', given({ status: 'met', how: 'by name' })),
];

it('says of each place what the answer does there', () => {
  const became = (overwrites: boolean) => PLACES.map((each) => becomesAt(each, draft, overwrites));
  expect(became(false)).toEqual(['new', 'inherited', 'kept', 'same']);
  expect(became(true)).toEqual(['new', 'inherited', 'replaced', 'same']);
});

it('sends only what becomes otherwise', () => {
  const refs = (overwrites: boolean) => changesOf(PLACES, draft, { overwrites, said }).map(({ ref }) => ref);
  expect(refs(false)).toEqual([`answer:zone:new:${ROW}`, `answer:zone:under:${ROW}`]);
  expect(refs(true)).toEqual([...refs(false), `answer:zone:other:${ROW}`]);
});

it('puts gaps before what nobody knows, and what is not asked last', () => {
  const verdicts = ['met', 'undetermined', 'unmet'] as const;
  const rows = [
    { verdict: 'failed', required: false } as const,
    ...verdicts.map((verdict) => ({ verdict, required: true })),
  ];
  const shown = rows.toSorted((a, b) => urgencyOf(a) - urgencyOf(b)).map(({ verdict }) => verdict);
  expect(shown).toEqual(['unmet', 'undetermined', 'met', 'failed']);
});

it('takes no evidence away, and sends no day that is not shown under the status', () => {
  const cited = [at('zone:cited', given({ evidence: ['e'], expires: '2026-12-31' }))];
  const [change] = changesOf(cited, { ...draft, expires: '2027-01-01' }, { overwrites: true, said });
  const { set } = change as { readonly set: object };
  expect(set).not.toHaveProperty('evidence');
  expect(set).toMatchObject({ status: 'met', expires: null });
  const same = at('zone:cited', given({ status: 'met', how: 'by name', evidence: ['e'] }));
  expect(becomesAt(same, draft, true)).toBe('same');
});

it('keeps an answer that an exception or an end bounds, also where others are replaced', () => {
  const exceptions = [{ asset: 'plc' }] as unknown as NonNullable<Answer['exceptions']>;
  for (const bound of [{ exceptions }, { effectiveTo: 2 } as Partial<Answer>])
    expect(becomesAt(at('zone:a', given(bound)), draft, true)).toBe('kept');
});

it('leaves places out where zones or a fact decide, or nothing is asked', () => {
  const open = { ...at('zone:a', null), reads: { claimed: false } } as RequirementPlace;
  expect(isOpenAt(open)).toBe(true);
  for (const more of [
    { required: false },
    { reason: { code: 'judgedAtZone' } },
    { reason: { code: 'fact' } },
  ]) {
    const place = { ...open, ...more } as RequirementPlace;
    expect([isOpenAt(place), becomesAt(place, draft, true)]).toEqual([false, 'leftOut']);
    expect(changesOf([place], draft, { overwrites: true, said })).toEqual([]);
  }
});
