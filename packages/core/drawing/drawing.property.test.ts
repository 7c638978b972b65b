/** What must hold of any plant drawn. `BULKHEAD_RUNS=2000 npm test -- packages/core/drawing` looks further. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../report/locales/en/index.ts';
import { shuffled } from '../test/shuffled.ts';
import { sceneSince } from './changes.ts';
import { drawOverview, drawSheets, toDrawio } from './drawing.ts';
import { partScene } from './parts.ts';
import { layoutOf, leastPlans, measure, placedOf, planOf } from './plan.ts';
import { onSheets, sceneOf } from './scene.ts';
import { toSvg } from './svg.ts';
import { cleanText } from './text/clean.ts';
import { offSheet, unreadable, wrongs } from './test/check-drawing.ts';
import { labelsOf, unsound } from './test/check-drawio.ts';
import { plantOf, randomPlant } from './test/random-plant.ts';
import { zoneScene } from './zone-scene.ts';

const numRuns = Number(process.env['BULKHEAD_RUNS'] ?? 150);
const options = { words: words.drawing, sheet: 'none' } as const;

function withGone<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): readonly T[] {
  const kept = new Set(after.map(({ id }) => id));
  return [...after, ...before.filter(({ id }) => !kept.has(id))];
}

describe('a drawing of any plant', () => {
  it('keeps zones, conduits and labels apart, each there once and on the grid', () => {
    fc.assert(
      fc.property(randomPlant(16), ({ plant, values }) => {
        expect(wrongs(drawOverview(plant, values, options), plant)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('keeps them apart on the sheets of its zones and of its parts', () => {
    fc.assert(
      fc.property(randomPlant(12), fc.nat(), ({ plant, values }, chosen) => {
        const whole = sceneOf(plant);
        const one = plant.zones[chosen % plant.zones.length]?.id ?? '';
        const half = plant.zones.filter((_, i) => (chosen >> (i % 31)) % 2 === 0).map(({ id }) => id);
        for (const scene of [zoneScene(plant, whole, one, words.drawing), partScene(whole, new Set(half))]) {
          const shown = onSheets(scene, new Map(plant.zones.map(({ id }, i) => [id, i + 2])));
          const measured = measure(shown, values, options);
          const { nodes } = planOf(measured, placedOf(measured, layoutOf(measured, 1300)), options);
          expect(wrongs({ plan: nodes }, plantOf(shown, plant))).toEqual([]);
        }
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  });

  it('keeps them and the marks of change apart where an older plant is compared with', () => {
    fc.assert(
      fc.property(randomPlant(10), randomPlant(10), (before, after) => {
        const against = { ...before, model: 'sha256:1', revision: 'A' };
        const drawing = drawOverview(after.plant, after.values, { ...options, against });
        const both = sceneSince(before, after);
        const plant = {
          ...after.plant,
          zones: withGone(before.plant.zones, after.plant.zones),
          conduits: withGone(before.plant.conduits, after.plant.conduits),
        };
        expect(wrongs(drawing, plantOf(both, plant))).toEqual([]);
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  });

  it('is never smaller than what it is judged by before it is laid out, and widths of rows left out change nothing', () => {
    fc.assert(
      fc.property(randomPlant(14), ({ plant, values }) => {
        const measured = measure(sceneOf(plant), values, options);
        const widths = [560, 800, 1300, 2200, Infinity];
        const least = leastPlans(measured, widths);
        const kept = least.map(({ rowWidth, size }) => {
          const layout = layoutOf(measured, rowWidth);
          const { width, height } = placedOf(measured, layout);
          expect(size.width).toBeLessThanOrEqual(width);
          expect(size.height).toBeLessThanOrEqual(height);
          return layout;
        });
        const left = widths.filter((width) => least.every(({ rowWidth }) => rowWidth !== width));
        for (const width of left) expect(kept).toContainEqual(layoutOf(measured, width));
      }),
      { numRuns: Math.ceil(numRuns / 5) },
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

  it('is sound as draw.io', () => {
    fc.assert(
      fc.property(randomPlant(12), ({ plant, values }) => {
        const file = toDrawio(plant, values, options);
        expect(unsound(file)).toEqual([]);
        const labels = labelsOf(file);
        for (const { id, name } of plant.zones)
          expect(labels.get(`zone:${id}`)).toBe(cleanText(`${name} (${id})`));
      }),
      { numRuns: Math.ceil(numRuns / 5) },
    );
  });

  it('stays on its sheets, and can be read on them or says that it cannot, however large', () => {
    fc.assert(
      fc.property(randomPlant(8), fc.constantFrom('A3', 'A4'), ({ plant, values }, sheet) => {
        const sheets = drawSheets(plant, values, { ...options, sheet });
        expect(sheets.length).toBeGreaterThan(plant.zones.length);
        expect(sheets.flatMap(({ drawing }) => offSheet(drawing))).toEqual([]);
        expect(sheets.flatMap(({ drawing }) => unreadable(drawing, words.drawing.notes.small))).toEqual([]);
      }),
      { numRuns: Math.ceil(numRuns / 10) },
    );
  });
});
