/** How a drawing opens, and how it goes to what is chosen. */
import { expect, it } from 'vitest';
import { LEGIBLE, openingView, recentred, viewOf, wholeView, zoomed } from '../features/zones/view.ts';

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
