/** What must hold of any plant drawn. `BULKHEAD_RUNS=2000 npm test -- drawing` looks further. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../report/locales/en/index.ts';
import { shuffled } from '../test/shuffled.ts';
import { drawOverview, drawSheets } from './drawing.ts';
import { toSvg } from './svg.ts';
import { offSheet, wrongs } from './test/check-drawing.ts';
import { randomPlant } from './test/random-plant.ts';

const numRuns = Number(process.env['BULKHEAD_RUNS'] ?? 150);
const options = { words: words.drawing, sheet: 'none' } as const;

describe('a drawing of any plant', () => {
  it('keeps zones, conduits and labels apart, each there once and on the grid', () => {
    fc.assert(
      fc.property(randomPlant(16), ({ plant, values }) => {
        expect(wrongs(drawOverview(plant, values, options), plant)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('is the same whatever the order of the input, byte by byte', () => {
    fc.assert(
      fc.property(randomPlant(10), fc.infiniteStream(fc.nat()), ({ plant, values }, order) => {
        const svg = toSvg(drawOverview(plant, values, options));
        expect(toSvg(drawOverview(shuffled(plant, order), values, options))).toBe(svg);
      }),
      { numRuns: Math.ceil(numRuns / 5) },
    );
  });

  it('stays on its sheets, however large', () => {
    fc.assert(
      fc.property(randomPlant(8), fc.constantFrom('A3', 'A4'), ({ plant, values }, sheet) => {
        const sheets = drawSheets(plant, values, { ...options, sheet });
        expect(sheets).toHaveLength(plant.zones.length + 1);
        expect(sheets.flatMap(offSheet)).toEqual([]);
      }),
      { numRuns: Math.ceil(numRuns / 10) },
    );
  });
});
