/** Lists inside sentences: long enough to find the place, short enough to read aloud. */
import { byCodeUnit } from '../../lib/order.ts';

const SHOWN = 5;

/** The first five in code-unit order, then how many more: `a, b, c, d, e, +7`. The whole list is `concerns` of the finding. */
export function few(ids: Iterable<string>): readonly string[] {
  const sorted = [...new Set(ids)].sort(byCodeUnit);
  if (sorted.length <= SHOWN) return sorted;
  return [...sorted.slice(0, SHOWN), `+${sorted.length - SHOWN}`];
}
