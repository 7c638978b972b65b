/** How a piece of evidence stands on a day: it counts, soon no more, no more or not yet. */
import type { Evidence } from '@bulkhead/core/model/plant.ts';
import type { EvidenceState } from '../../ui/glyphs/evidence.tsx';

/** Days before its end from which it is at risk, as the overview counts them. */
const SOON = 60;

export function standingOf({ collected, expires }: Evidence, day: string): Exclude<EvidenceState, 'none'> {
  if ((collected ?? '') > day || (expires !== undefined && expires < day)) return 'failing';
  return expires !== undefined && daysBetween(day, expires) <= SOON ? 'atRisk' : 'ready';
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
