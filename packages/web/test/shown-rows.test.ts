/** Which rows of a place are shown, and that the one of which something is half written stays where it is. */
import { describe, expect, it } from 'vitest';
import type { PlaceRow, PlaceRows } from '@bulkhead/core/report/workbench/place-rows.ts';
import { shownRows } from '../features/requirements/shown-rows.ts';

const row = (requirement: string, isSatisfied: boolean): PlaceRow =>
  ({ requirement, fr: 'IAC', required: true, reads: { claimed: isSatisfied } }) as PlaceRow;
const sheet = {
  rows: [row('a', true), row('b', false), row('c', true)],
  overlays: [],
} as unknown as PlaceRows;
const shown = (...more: readonly [string?, (readonly string[] | null)?, (string | null)?]) =>
  shownRows(sheet, ...more).flatMap(({ rows }) => rows.map(({ requirement }) => requirement));

it.each([
  [undefined, ['a', 'b', 'c']],
  ['first', ['b', 'a', 'c']],
  ['open', ['b']],
] as const)('are shown as %s', (show, expected) => {
  expect(shown(show)).toEqual(expected);
});

it('are those of the way, or the open ones where the way is not known', () => {
  expect(shown('way', ['c'])).toEqual(['c']);
  expect(shown('way', null)).toEqual(['b']);
});

describe('a closed row of which something is half written', () => {
  it.each([
    ['open', null, ['b', 'c']],
    ['first', null, ['b', 'c', 'a']],
    ['way', ['b'], ['b', 'c']],
    ['way', null, ['b', 'c']],
  ] as const)('stays in %s (%j)', (show, way, expected) => {
    expect(shown(show, way, 'c')).toEqual(expected);
  });
});
