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
  const count = wanted.length;
  const before = new Float64Array(count);
  for (let i = 1; i < count; i++) before[i] = (before[i - 1] as number) + at(apart, i - 1);
  const whole = count === 0 ? 0 : (before[count - 1] as number);
  const end = Math.max(high, low + whole);
  // From the right: as far left as those after it push it. From the left: as far right.
  const pulled = new Float64Array(count);
  for (let i = count - 1, limit = end; i >= 0; i--) {
    pulled[i] = Math.min(at(wanted, i), limit);
    limit = (pulled[i] as number) - (i > 0 ? at(apart, i - 1) : 0);
  }
  const places: number[] = [];
  for (let i = 0, limit = low; i < count; i++) {
    const pushed = Math.max(at(wanted, i), limit);
    limit = pushed + (i + 1 < count ? at(apart, i) : 0);
    const [least, most] = [low + (before[i] as number), end - whole + (before[i] as number)];
    places.push(down((Math.min(pushed, most) + Math.max(pulled[i] as number, least)) / 2));
  }
  return places;
}
