/** The four segments of an SL gauge, SL 1 to 4, the same in every format. */
import type { Gauge } from '../document/parts.ts';

export type Segment = 'achieved' | 'above' | 'deficit' | 'claimed' | 'open' | 'beyond';

export function segmentsOf({ target, achieved, claimed, upper }: Gauge): readonly Segment[] {
  return [1, 2, 3, 4].map((sl) => {
    if (sl <= (achieved ?? 0)) return target !== null && sl > target ? 'above' : 'achieved';
    if (target === null || sl > target) return 'beyond';
    if (sl <= (claimed ?? 0)) return 'claimed';
    return sl <= (upper ?? 0) ? 'open' : 'deficit';
  });
}

/** `−2`, `+1`, nothing at SL-T, `T ?` without one. */
export function differenceOf({ target, achieved }: Gauge): string {
  if (achieved === null) return '';
  if (target === null) return 'T ?';
  if (achieved < target) return `−${target - achieved}`;
  return achieved > target ? `+${achieved - target}` : '';
}

/** All that is missing is an answer: nothing is known to be short. */
export function isOnlyOpen({ target, achieved, claimed, upper }: Gauge): boolean {
  if (target === null) return true;
  return (achieved ?? 0) < target && claimed === achieved && (upper ?? 0) >= target;
}

/** Characters for formats that have only text. */
export const SEGMENT_TEXT: Readonly<Record<Segment, string>> = {
  achieved: '█',
  above: '▒',
  deficit: '▨',
  claimed: '□',
  open: '?',
  beyond: '·',
};
