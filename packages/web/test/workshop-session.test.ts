/** Drafts of a workshop: none is lost by one key, or by what others wrote. */
import { expect, it } from 'vitest';
import {
  draftAgreed,
  draftDropped,
  draftSet,
  draftTakenUp,
  EMPTY_SESSION,
  fieldsDropped,
} from '../features/risk/workshop/session.ts';
import { conflictAt, conflictFields } from '../ui/conflict-fields.ts';

const begun = draftSet(EMPTY_SESSION, 'sc1', { likelihood: 3, likelihoodRationale: 'seen twice' }, 7);

it('brings a dropped draft back as it was, with the entry it was begun at', () => {
  const dropped = draftDropped(begun, 'sc1');
  expect(dropped.drafts).toEqual({});
  const again = draftTakenUp(dropped);
  expect(again.drafts).toEqual(begun.drafts);
  expect(again.since).toEqual({ sc1: 7 });
  expect(again.dropped).toBe(null);
});

it('keeps what was said since over what is brought back, and holds both against the older entry', () => {
  const since = draftSet(draftDropped(begun, 'sc1'), 'sc1', { likelihood: 2 }, 9);
  const again = draftTakenUp(since);
  expect(again.drafts['sc1']).toEqual({ likelihood: 2, likelihoodRationale: 'seen twice' });
  expect(again.since['sc1']).toBe(7);
});

it('has nothing to bring back of a scenario without a draft', () => {
  expect(draftDropped(EMPTY_SESSION, 'sc1')).toBe(EMPTY_SESSION);
  expect(draftTakenUp(EMPTY_SESSION)).toBe(EMPTY_SESSION);
});

it('lets go of the fields that others decided, and of no other', () => {
  const left = fieldsDropped(begun, 'sc1', ['likelihood', 'date'], 12);
  expect(left.drafts['sc1']).toEqual({ likelihoodRationale: 'seen twice' });
  // What others wrote was seen: it is no conflict any more.
  expect(left.since['sc1']).toBe(12);
  expect(draftTakenUp(left).drafts['sc1']).toEqual(begun.drafts['sc1']);
  expect(fieldsDropped(begun, 'sc1', ['date'], 12).drafts).toEqual(begun.drafts);
});

it('keeps what is typed while an agreement is on its way', () => {
  const sent = begun.drafts['sc1'] ?? {};
  const typed = draftSet(begun, 'sc1', { likelihoodRationale: 'seen twice, once at night' }, 8);
  const agreed = draftAgreed({ ...typed, parked: ['sc1', 'sc2'] }, 'sc1', sent, 11);
  expect(agreed.drafts['sc1']).toEqual({ likelihoodRationale: 'seen twice, once at night' });
  expect(agreed.since['sc1']).toBe(11);
  expect([agreed.agreed, agreed.parked]).toEqual([['sc1'], ['sc2']]);
  expect(draftAgreed(begun, 'sc1', sent, 11).drafts).toEqual({});
});

it('tells a conflict beside the thing that it is of, by the fields that both made otherwise', () => {
  const conflict = {
    at: 'scenario:sc1',
    before: { likelihood: 1, owner: 'plant manager', date: '2026-01-01' },
    yours: { likelihood: 3, owner: 'plant manager', date: '2026-03-01' },
    now: { likelihood: 1, owner: 'operations', date: '2026-02-01' },
  };
  expect(conflictAt(conflict, 'scenario:sc1')).toBe(conflict);
  expect(conflictAt(conflict, 'scenario:sc2')).toBe(null);
  expect(conflictFields(conflict)).toEqual(['date']);
  expect(conflictFields({ ...conflict, now: { ...conflict.before, owner: 'operations' } })).toEqual([
    'likelihood',
    'owner',
    'date',
  ]);
  expect(conflictFields({ ...conflict, before: null })).toEqual(['likelihood', 'owner', 'date']);
});
