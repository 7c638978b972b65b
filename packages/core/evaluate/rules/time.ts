/** How long statements are taken for fresh. */
import { daysAfter } from '../../lib/day.ts';

/** A register that nobody looked at for this long is a memory. */
const YEAR = 365;

/** Never, or more than a year before. */
export function overAYearAgo(asOf: string, day: string | undefined): boolean {
  return day === undefined || day < daysAfter(asOf, -YEAR);
}

/** Today or within so many days from it. */
export function within(asOf: string, day: string | undefined, days: number): boolean {
  return day !== undefined && day >= asOf && day <= daysAfter(asOf, days);
}
