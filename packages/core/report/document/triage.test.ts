/** What the report says of zones that were asked the questions of the triage. */
import { expect, it } from 'vitest';
import { AS_OF, answer, plantWith, zone } from '../../test/build.ts';
import { reportOf } from '../document.ts';
import { reportInput } from '../test/report-input.ts';
import { levels } from './levels.ts';
import { reportFacts } from './input.ts';

const plant = plantWith({
  zones: [zone('z', { name: 'Pumps' }), zone('y')],
  answers: [answer('zone:z', 'SR 5.4', 'unmet')],
});

it('is nothing where nobody was asked', () => {
  const { blocks } = levels(reportFacts(reportInput(plant, AS_OF)));
  expect(JSON.stringify(blocks)).not.toContain('triage');
});

it('is a range for each FR, and changes nothing else', () => {
  const asked = {
    ...plant,
    triage: [{ place: 'zone:z', secrets: true, borders: true, backup: 'unknown' as const }],
  };
  const { blocks } = levels(reportFacts(reportInput(asked, AS_OF)));
  const table = blocks.at(-1);
  if (table?.kind !== 'table') return expect.fail('no table');
  expect(table.rows).toHaveLength(1);
  const [zoneCell, answered, ...ranges] = table.rows[0]?.cells ?? [];
  expect(zoneCell).toContainEqual({ kind: 'text', text: 'Pumps' });
  expect(answered).toMatchObject([{ code: 'triageOf', params: { n: 3, all: 12 } }]);
  // DC by a yes at least 1; RDF at most 0, since a row of it is judged.
  expect(ranges[3]).toEqual([{ kind: 'text', text: '1–4' }]);
  expect(ranges[4]).toMatchObject([{ kind: 'count', value: 0 }]);
  const summaryOf = (given: typeof plant) => reportOf(reportInput(given, AS_OF)).sections[0];
  expect(summaryOf(asked)).toEqual(summaryOf(plant));
});
