/** Puts things on a line at least so far apart, each as near as may be to where it would like to be. */
import { at } from './block.ts';
import { down } from './grid.ts';

/**
 * @param wanted where each would like to be, in order from the left
 * @param apart least distance from each to the next, multiples of the grid
 * @param low the least place of the first
 * @param high the greatest place of the last; what does not fit runs over it
 */
export function spreadOut(
  wanted: readonly number[],
  apart: readonly number[],
  low: number,
  high: number,
): number[] {
  const before = [0];
  for (let i = 0; i + 1 < wanted.length; i++) before.push(at(before, i) + at(apart, i));
  const whole = before.at(-1) ?? 0;
  const end = Math.max(high, low + whole);
  const least = before.map((sum) => low + sum);
  const most = before.map((sum) => end - whole + sum);
  const pushed: number[] = [];
  wanted.forEach((x, i) => {
    pushed.push(Math.max(x, i === 0 ? low : at(pushed, i - 1) + at(apart, i - 1)));
  });
  const pulled: number[] = [];
  for (let i = wanted.length - 1; i >= 0; i--)
    pulled[i] = Math.min(at(wanted, i), i === wanted.length - 1 ? end : at(pulled, i + 1) - at(apart, i));
  return wanted.map((_, i) =>
    down((Math.min(at(pushed, i), at(most, i)) + Math.max(at(pulled, i), at(least, i))) / 2),
  );
}
