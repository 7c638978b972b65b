/** The list of gaps holds what the worksheets of all places hold, and what is decided. */
import { expect, it } from 'vitest';
import { assessPlaces } from '../../evaluate/assess.ts';
import { compile } from '../../evaluate/compile.ts';
import type { Disposition } from '../../model/plant.ts';
import { AS_OF, DAY_AFTER, DAY_BEFORE, answer, measure, plantWith, target, zone } from '../../test/build.ts';
import { catalog } from '../../test/catalog.ts';
import { dueOf } from './due.ts';
import { gapsOf } from './gaps.ts';
import { levelsOf } from './overview.ts';
import { placeRowsOf } from './place-rows.ts';

const said = (row: string, until: string, more: Partial<Disposition> = {}): Disposition => ({
  place: 'zone:a',
  requirement: `62443-3-3/${row}`,
  decision: 'accepted',
  reason: 'r',
  approvedBy: 'works manager',
  until,
  ...more,
});

const plant = plantWith({
  zones: [
    zone('a', { slTarget: target({ TRE: 2 }) }),
    zone('b', { slTarget: target({ TRE: 1 }), parent: 'a' }),
    zone('c', { slTarget: target({ TRE: 0 }) }),
  ],
  answers: [answer('zone:a', 'SR 6.1', 'unmet', { how: 'on paper', measures: ['log'] })],
  measures: [measure('log', { name: 'Log server' })],
  dispositions: [
    said('SR 6.1', DAY_AFTER, { decision: 'planned', owner: 'maintenance' }),
    said('SR 6.2', DAY_BEFORE),
    said('SR 1.1', DAY_AFTER),
  ],
});
const assessment = { asOf: AS_OF, places: assessPlaces(compile(plant, catalog, AS_OF)) };
const { gaps } = gapsOf({ plant, catalog, assessment });

it('lists each row that a worksheet shows as a gap, and no other', () => {
  const sheets = assessment.places.map((place) => placeRowsOf({ plant, catalog, place, asOf: AS_OF }));
  const open = sheets.flatMap(({ place, rows }) =>
    rows.filter(({ isGap }) => isGap).map(({ requirement, decided }) => [place.ref, requirement, decided]),
  );
  expect(gaps.map(({ place, requirement, decided }) => [place.ref, requirement, decided])).toEqual(open);
  expect(open).not.toEqual([]);
});

it('tells what the answer says, what would close it, and the decision, in force or not', () => {
  const at = (row: string) => gaps.find((gap) => gap.place.ref === 'zone:a' && gap.requirement.endsWith(row));
  expect(at('/SR 6.1')).toMatchObject({
    how: 'on paper',
    measures: ['Log server'],
    decided: { decision: 'planned', owner: 'maintenance', until: DAY_AFTER, isLive: true },
  });
  expect(at('/SR 6.2')?.decided).toMatchObject({ decision: 'accepted', isLive: false });
  // What was decided about a row that SL-T does not ask for is no gap.
  expect(at('/SR 1.1')).toBeUndefined();
});

it('is counted by decision for the map, and due by the day of its decision', () => {
  const [a, b] = assessment.places.map((place) => levelsOf(place).decided);
  expect(a).toEqual({ planned: 1, accepted: 0, transferred: 0 });
  expect(b).toEqual({ planned: 0, accepted: 0, transferred: 0 });
  const due = dueOf(plant, assessment.places, AS_OF).filter(({ kind }) => kind === 'disposition');
  expect(due.map(({ ref, isLate, who }) => [ref, isLate, who])).toEqual([
    ['gap:zone:a:62443-3-3/SR 6.2', true, 'works manager'],
    ['gap:zone:a:62443-3-3/SR 6.1', false, 'maintenance'],
  ]);
});
