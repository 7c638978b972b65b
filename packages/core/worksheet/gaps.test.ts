/** The sheet of gaps: which rows it has, what it shows, and what comes back of it. */
import { describe, expect, it } from 'vitest';
import { apply } from '../model/change.ts';
import type { Disposition } from '../model/plant.ts';
import { AS_OF, DAY_BEFORE, answer, measure, plantWith, target, zone } from '../test/build.ts';
import { edited, refusals, sheetsFor, tableFor, take } from '../test/sheets.ts';
import type { CellValue } from '../workbook/cells.ts';

const decided: Disposition = {
  place: 'zone:z',
  requirement: '62443-3-3/SR 6.2',
  decision: 'accepted',
  reason: 'nobody reads them at night',
  approvedBy: 'works manager',
  until: DAY_BEFORE,
};
const plant = plantWith({
  zones: [zone('z', { slTarget: target({ TRE: 2 }) })],
  answers: [answer('zone:z', 'SR 6.1', 'unmet', { how: 'on paper', measures: ['log'] })],
  measures: [measure('log')],
  dispositions: [decided],
});
const SHEET = sheetsFor(plant, 'gaps');
const SR_6_1 = 'zone:z 62443-3-3/SR 6.1';
const SR_6_2 = 'zone:z 62443-3-3/SR 6.2';

type Edits = readonly (readonly [key: string, field: string, value: CellValue | null])[];

function taken(edits: Edits) {
  let workbook = SHEET;
  for (const [key, field, value] of edits) workbook = edited(workbook, 'gaps', key, field, value);
  return take(plant, workbook);
}

function decidedAfter(edits: Edits): readonly Disposition[] {
  const result = taken(edits);
  if (!result.ok) return expect.fail(JSON.stringify(result.problems));
  return apply(plant, result.changes).dispositions;
}

describe('the sheet of gaps', () => {
  it('has a row for each gap, with what the answer says and a decision that ran out', () => {
    const { rows } = tableFor(plant, 'gaps');
    expect(rows.map(({ key }) => key)).toEqual([SR_6_1, SR_6_2]);
    const [first, last] = rows;
    expect(first?.entity).toBeNull();
    expect(first?.behind).toEqual([
      { type: 'text', text: 'on paper' },
      { type: 'text', text: 'log' },
    ]);
    expect(last?.entity).toEqual(decided);
  });

  it('takes a decision in, changes one, and takes one back whose cells were emptied', () => {
    const made: Edits = [
      [SR_6_1, 'decision', 'planned'],
      [SR_6_1, 'until', '2027-03-31'],
      [SR_6_2, 'until', '2027-06-30'],
    ];
    expect(decidedAfter(made)).toEqual([
      { place: 'zone:z', requirement: '62443-3-3/SR 6.1', decision: 'planned', until: '2027-03-31' },
      { ...decided, until: '2027-06-30' },
    ]);
    const gone = ['decision', 'reason', 'approvedBy', 'until'].map((field) => [SR_6_2, field, null] as const);
    expect(decidedAfter(gone)).toEqual([]);
  });

  it('refuses a decision without its day, and one that nobody agreed to, at its cell', () => {
    expect(refusals(taken([[SR_6_1, 'decision', 'planned']]))).toEqual([
      expect.stringMatching(/ missing-field$/),
    ]);
    const bare: Edits = [
      [SR_6_1, 'decision', 'accepted'],
      [SR_6_1, 'until', AS_OF],
    ];
    expect(refusals(taken(bare))).toEqual([expect.stringMatching(/ disposition-incomplete$/)]);
  });
});
