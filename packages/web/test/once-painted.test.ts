import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { oncePainted } from '../api/once-painted.ts';

const frames: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  frames.length = 0;
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => frames.push(act));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** @returns whether it is over after so many milliseconds */
async function isOver(waiting: Promise<void>, ms: number): Promise<boolean> {
  let over = false;
  void waiting.then(() => {
    over = true;
  });
  await vi.advanceTimersByTimeAsync(ms);
  return over;
}

it('is over when a frame was painted, and not before', async () => {
  const waiting = oncePainted();
  expect(await isOver(waiting, 100)).toBe(false);
  for (const paint of frames) paint();
  expect(await isOver(waiting, 1)).toBe(true);
});

it('waits for no frame that never comes', async () => {
  expect(await isOver(oncePainted(), 1000)).toBe(true);
});
