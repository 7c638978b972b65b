/** What answers moved before they were confirmed, and when a page and the server are to say the same. */
import { expect, it } from 'vitest';
import type { PlaceRow, PlaceRows } from '@bulkhead/core/report/workbench/place-rows.ts';
import { differsFrom } from '../features/requirements/live/differs.ts';
import { isStill, movedBetween } from '../features/requirements/live/moved.ts';

const LEVELS = [1, 2, 2, 1, null, 1, 2];
const reads = (claimed: boolean) => ({ claimed, evidenced: false, verified: false });

/** Of a sheet no more is looked at. */
function sheet(
  more: { readonly iac?: number; readonly verdict?: string; readonly asOf?: string } = {},
): PlaceRows {
  const { iac = 1, verdict = 'unmet', asOf = '2026-11-27' } = more;
  const claimed = [iac, ...LEVELS.slice(1)];
  const row = { requirement: '62443-3-3/SR 1.1', verdict, required: true, reads: reads(verdict === 'met') };
  return {
    asOf,
    slA: { claimed, evidenced: LEVELS, verified: LEVELS, upper: claimed },
    rows: [row as PlaceRow],
  } as unknown as PlaceRows;
}

it('says which levels and which rows are otherwise', () => {
  const moved = movedBetween(sheet(), sheet({ iac: 2, verdict: 'met' }));
  expect(moved.levels).toEqual([
    { side: 'claimed', fr: 'IAC', from: 1, to: 2 },
    { side: 'upper', fr: 'IAC', from: 1, to: 2 },
  ]);
  expect([...moved.rows]).toEqual(['62443-3-3/SR 1.1']);
  expect(isStill(moved)).toBe(false);
  expect(isStill(movedBetween(sheet(), sheet()))).toBe(true);
});

it('tells where the server came to something else, and only where nothing else came between', () => {
  const ours = { rows: sheet({ iac: 2, verdict: 'met' }), seq: 6 };
  const theirs = (value: PlaceRows, entry = 7) => ({ value, entry });
  expect(differsFrom(ours, theirs(ours.rows), 7)).toBeNull();
  expect(differsFrom(ours, theirs(sheet()), 7)?.levels[0]).toEqual({
    side: 'claimed',
    fr: 'IAC',
    from: 2,
    to: 1,
  });
  // Somebody else wrote before it, or after it; it was so already; the day is another one; it was not judged here.
  expect(differsFrom({ ...ours, seq: 5 }, theirs(sheet()), 7)).toBeNull();
  expect(differsFrom(ours, theirs(sheet(), 8), 7)).toBeNull();
  expect(differsFrom(ours, theirs(sheet()), null)).toBeNull();
  expect(differsFrom(ours, theirs(sheet({ asOf: '2026-11-28' })), 7)).toBeNull();
  expect(differsFrom(undefined, theirs(sheet()), 7)).toBeNull();
});
