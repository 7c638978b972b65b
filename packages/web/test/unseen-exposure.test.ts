/** The figure of exposure: a question where of no zone anything is known. */
import { expect, it } from 'vitest';
import { unseenExposure } from '../features/overview/unseen-exposure.ts';

const place = (ref: string, exposed: boolean | null) => ({ ref, exposure: { needed: null, exposed } });
const external = { ref: 'zone:wan', exposure: null };

it('is asked why at the first zone of which exposure is told', () => {
  expect(unseenExposure([external, place('zone:a', null), place('zone:b', null)])).toBe('exposure:zone:a');
});

it('is a figure where it is known of one zone, and where there is none', () => {
  expect(unseenExposure([place('zone:a', null), place('zone:b', false)])).toBeNull();
  expect(unseenExposure([place('zone:a', true), place('zone:b', null)])).toBeNull();
  expect(unseenExposure([external])).toBeNull();
});
