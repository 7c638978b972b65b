/** What a proposal is told to change, and what stands in its way. */
import { expect, it } from 'vitest';
import type { OneProposal } from '../api/proposals.ts';
import { isWaiting, standingOf } from '../features/inbox/standing.ts';

const zone = (name: string): object => ({ id: 'hall', name });
const change = (before: string, after: string) => ({
  kind: 'zone',
  id: 'hall',
  before: zone(before),
  after: zone(after),
});
const said = (
  state: OneProposal['proposal']['state'],
  today: Partial<OneProposal['today']> = {},
): OneProposal => ({
  plant: 'works',
  proposal: { id: 'proposal-1', state, by: null, reason: '', seq: 1, entry: 2, time: '', review: null },
  changes: [change('Hall', 'Filter hall')],
  today: { changes: [], conflicts: [], ...today },
});

it('is told as it would be today while it waits, and as it was made after that', () => {
  const today = { changes: [change('Hall 1', 'Filter hall')] };
  const [now] = standingOf(said('open', today)).changes;
  expect(now).toEqual({
    ref: 'zone:hall',
    title: 'Filter hall',
    before: zone('Hall 1'),
    after: zone('Filter hall'),
  });
  expect(standingOf(said('applied', today)).changes[0]?.before).toEqual(zone('Hall'));
  expect(standingOf(said('open')).isSaid).toBe(true);
  expect(standingOf(said('refused')).isSaid).toBe(false);
});

it('sets what is proposed against what somebody else made of it', () => {
  const conflict = { kind: 'answer', id: 'zone:hall 62443-3-3/SR 1.1', base: null };
  const { conflicts, isSaid } = standingOf(
    said('accepted', { conflicts: [{ ...conflict, ours: { status: 'met' }, theirs: null }] }),
  );
  expect(isSaid).toBe(false);
  expect(conflicts).toEqual([
    { ref: 'answer:zone:hall:62443-3-3/SR 1.1', title: null, before: null, after: { status: 'met' } },
  ]);
});

it('waits until it is refused or carried out', () => {
  const states = (['open', 'accepted', 'refused', 'applied'] as const).filter((state) =>
    isWaiting({ state }),
  );
  expect(states).toEqual(['open', 'accepted']);
});
