/** Where the reading can be chosen: on the pages that show something else in another one. */
import { expect, it } from 'vitest';
import { isReadBy } from '../features/frame/read-pages.ts';

it.each(['overview', 'zones', 'requirements', 'risk', 'risk/exposure', 'reports'])(
  'is chosen on %s',
  (page) => {
    expect(isReadBy(`/p/$plant/${page}`, {})).toBe(true);
  },
);

it.each(['assets', 'flows/conduits', 'findings', 'findings/gaps', 'risk/criteria', 'history', 'settings'])(
  'is not chosen on %s',
  (page) => {
    expect(isReadBy(`/p/$plant/${page}`, {})).toBe(false);
  },
);

it('is chosen in the sheet of a place and in the triage, and not over places', () => {
  expect(isReadBy('/p/$plant/requirements', { by: 'triage' })).toBe(true);
  expect(isReadBy('/p/$plant/requirements', { by: 'requirement' })).toBe(false);
});

it('is not chosen where no page is known yet', () => {
  expect(isReadBy(undefined, {})).toBe(false);
});
