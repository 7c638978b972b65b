/** How a drawing opens, and how it goes to what is chosen. */
import { expect, it } from 'vitest';
import { laidOutPlan } from '@bulkhead/core/drawing/laid-out.ts';
import { emptyPlant } from '@bulkhead/core/model/plant.ts';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { marginOf, shiftOfMargin, shiftOfName, withoutBandNames } from '../features/zones/bands.ts';
import { boxedPieces, isInSight, placesOf } from '../features/zones/boxed.ts';
import {
  LEGIBLE,
  beyond,
  drawnSight,
  isLegendBeside,
  openingView,
  recentred,
  sightOf,
  viewOf,
  wholeView,
  zoomed,
} from '../features/zones/view.ts';

const WINDOW = { width: 800, height: 600 };

it('shows a small drawing whole, in the middle', () => {
  const view = openingView({ width: 700, height: 400 }, WINDOW, []);
  expect(view.scale).toBeGreaterThan(1);
  expect(view.x * 2 + 700 * view.scale).toBeCloseTo(WINDOW.width);
});

it('opens a large one where names can be read, and where most zones are seen at once', () => {
  const large = { width: 8000, height: 6000 };
  const crowd = [0, 1, 2].map((i) => ({ x: 5000 + 220 * i, y: 3000, width: 200, height: 100 }));
  const view = openingView(large, WINDOW, [{ x: 0, y: 0, width: 200, height: 100 }, ...crowd]);
  expect(view.scale).toBe(LEGIBLE);
  for (const { x, width } of crowd) {
    expect(x * view.scale + view.x).toBeGreaterThanOrEqual(0);
    expect((x + width) * view.scale + view.x).toBeLessThanOrEqual(WINDOW.width);
  }
  expect(wholeView(large, WINDOW).scale).toBeLessThan(LEGIBLE);
});

it('opens where nothing is cut at the left, and nothing is under the names of bands', () => {
  const large = { width: 8000, height: 6000 };
  const wide = { x: 4000, y: 3350, width: 1300, height: 100 };
  const crowd = [0, 1, 2].map((i) => ({ x: 5000 + 220 * i, y: 3200, width: 200, height: 100 }));
  const pair = [0, 1].map((i) => ({ x: 1000 + 220 * i, y: 500, width: 200, height: 100 }));
  const view = openingView(large, WINDOW, [wide, ...crowd, ...pair], 90);
  // The crowd is more, but with it the wide one is cut.
  expect(view.y + 500 * view.scale).toBeGreaterThan(0);
  const margin = 90 * Math.min(1 / view.scale, 1.6) * view.scale;
  expect(view.x + 1000 * view.scale).toBeGreaterThan(margin);
  expect(view.x + 1420 * view.scale).toBeLessThan(WINDOW.width);
  // Where the crowd stands alone it is opened there.
  expect(openingView(large, WINDOW, [...crowd, ...pair], 90).x).toBeLessThan(view.x);
});

it('prints the legend where it leaves the drawing the most room', () => {
  const legends = { beside: { width: 220, height: 540 }, below: { width: 950, height: 120 } };
  expect(isLegendBeside({ width: 1000, height: 1500 }, legends)).toBe(true);
  expect(isLegendBeside({ width: 4000, height: 1000 }, legends)).toBe(false);
  // One that is higher than the sheet has no room beside.
  const tall = { ...legends, beside: { width: 220, height: 700 } };
  expect(isLegendBeside({ width: 1000, height: 1500 }, tall)).toBe(false);
});

it('fits one that is only high by its width', () => {
  const view = openingView({ width: 776, height: 9000 }, WINDOW, [{ x: 0, y: 0, width: 10, height: 10 }]);
  expect(view.scale).toBe(1);
});

it('brings what is chosen into the middle, and keeps the point that is zoomed at', () => {
  const view = viewOf({ x: 1000, y: 2000, width: 200, height: 100 }, WINDOW);
  expect(1100 * view.scale + view.x).toBe(400);
  expect(2050 * view.scale + view.y).toBe(300);
  const nearer = zoomed(view, 2, { x: 400, y: 300 });
  expect(1100 * nearer.scale + nearer.x).toBeCloseTo(400);
  expect(recentred(view, WINDOW, { width: 900, height: 600 }).x).toBe(view.x + 50);
});

it('draws more than is in sight, and nothing anew while that is looked at', () => {
  const sight = sightOf({ x: -200, y: -100, scale: 0.5 }, WINDOW);
  expect(sight).toEqual({ x: 400, y: 200, width: 1600, height: 1200 });
  // What somebody waits for first.
  expect(drawnSight(null, sight)).toBe(sight);
  const drawn = drawnSight(sight, { ...sight, x: 401 });
  expect(drawn).toEqual({ ...beyond(sight), x: -399 });
  expect(beyond(sight)).toEqual({ x: -400, y: -400, width: 3200, height: 2400 });
  expect(drawnSight(drawn, { ...sight, x: 1201 })).toBe(drawn);
  expect(drawnSight(drawn, { ...sight, x: 1202 })).not.toBe(drawn);
  // Of a large drawing that is looked at closely little stays drawn.
  expect(drawnSight(drawn, { x: 400, y: 200, width: 700, height: 600 })).not.toBe(drawn);
});

it('knows where every piece of a plan is, and leaves none out that is in sight', () => {
  const plant = {
    ...emptyPlant('p', 'Plant', ['62443-3-3@2013']),
    zones: ['a', 'b', 'c'].map((id) => ({ id, name: id, kind: 'control' as const, level: 2 as const })),
    conduits: [
      { id: 'ab', name: 'ab', joins: ['a', 'b'] },
      { id: 'all', name: 'all', joins: ['a', 'b', 'c'] },
    ],
  };
  const { laidOut } = laidOutPlan(plant, { words: words.drawing, overlay: 'gap' }, null);
  const pieces = boxedPieces(laidOut);
  const whole = { x: 0, y: 0, width: laidOut.width, height: laidOut.height };
  expect(new Set(pieces.map(({ key }) => key)).size).toBe(pieces.length);
  expect(pieces.filter((each) => isInSight(each, whole))).toEqual(pieces);
  expect([...placesOf(pieces).keys()].toSorted()).toEqual([
    'conduit:ab',
    'conduit:all',
    'zone:a',
    'zone:b',
    'zone:c',
  ]);
  const far = { x: laidOut.width + 100, y: 0, width: 10, height: 10 };
  expect(pieces.filter((each) => isInSight(each, far)).map(({ key }) => key)).toEqual(['bands']);
});

it('keeps the names of the bands in sight as long as the band is', () => {
  const text = (said: string, y: number) => ({ shape: 'text', x: 12, y, text: said, size: 10 }) as const;
  const bands = {
    shape: 'group',
    role: 'bands',
    nodes: [
      { shape: 'path', d: 'M84 0V900' },
      text('4', 20),
      { shape: 'path', d: 'M0 300H800' },
      text('3', 320),
      text('Operations', 340),
    ],
  } as const;
  const margin = marginOf(bands, 900);
  const [first, second] = margin.bands;
  if (first === undefined || second === undefined) return expect.fail('no bands');
  expect(margin.width).toBe(84);
  expect([first.top, first.bottom, second.top, second.bottom]).toEqual([0, 300, 300, 900]);
  expect(second.texts).toHaveLength(2);
  expect(shiftOfMargin({ x: 40, y: 0, scale: 2 })).toBe(0);
  expect(shiftOfMargin({ x: -100, y: 0, scale: 2 })).toBe(50);
  // Not moved while its beginning is seen, at the upper edge while the band goes on, and never out of the band.
  expect(shiftOfName(second, { x: 0, y: -200, scale: 1 })).toBe(0);
  expect(shiftOfName(second, { x: 0, y: -500, scale: 1 })).toBe(200);
  expect(shiftOfName(second, { x: 0, y: -890, scale: 1 })).toBeLessThan(590);
  expect(JSON.stringify(withoutBandNames(bands))).not.toContain('Operations');
});
