/** The worksheet opens where there is something to do. */
import { expect, it } from 'vitest';
import { firstPlace } from '../features/requirements/first-place.ts';

const place = (ref: string, sl: number | null, undetermined = 0) => ({
  ref,
  slT: [sl, sl, sl, sl, sl, sl, sl] as never,
  undetermined,
});

it('is the first zone with an SL-T and something unanswered, else one with an SL-T, else the first', () => {
  const conduit = place('conduit:c', 2, 9);
  const none = place('zone:none', null, 40);
  const zero = place('zone:zero', 0, 40);
  const done = place('zone:done', 2);
  const open = place('zone:open', 1, 3);
  expect(firstPlace([conduit, none, zero, done, open])).toBe('zone:open');
  expect(firstPlace([conduit, none, zero, done])).toBe('zone:done');
  expect(firstPlace([conduit, none, zero])).toBe('zone:none');
  expect(firstPlace([conduit])).toBeUndefined();
});
