/** Purdue levels as bands, uppermost first. */
import type { Zone } from '../model/plant.ts';
import type { BandId } from './words.ts';

export const BANDS: readonly { readonly id: BandId; readonly label: string }[] = [
  { id: 'enterprise', label: '4–5' },
  { id: 'dmz', label: '3.5' },
  { id: 'operations', label: '3' },
  { id: 'supervisory', label: '2' },
  { id: 'control', label: '1' },
  { id: 'process', label: '0' },
  { id: 'noLevel', label: '–' },
];

/** Position in BANDS. */
export type Band = number;

const BY_LEVEL: Readonly<Record<number, Band>> = { 5: 0, 4: 0, 3.5: 1, 3: 2, 2: 3, 1: 4, 0: 5 };
const NO_LEVEL: Band = 6;

/**
 * The band of its own level. A zone that states none takes the band of the nearest zone around it that does; without one an external zone
 * stands at the top, where networks that are not the plant's are looked for, and any other in a band of its own.
 */
export function bandOf(zone: Zone, zones: ReadonlyMap<string, Zone>): Band {
  for (let at: Zone | undefined = zone; at !== undefined; at = zones.get(at.parent ?? ''))
    if (at.level !== undefined) return BY_LEVEL[at.level] ?? NO_LEVEL;
  return zone.kind === 'external' ? 0 : NO_LEVEL;
}
