/** Which measures count: those in place, and of these the ones that evidence shows (3.9). */
import type { Plant } from '../model/plant.ts';
import { isLive } from './answer-record.ts';

export interface MeasureStandings {
  readonly isInPlace: (measure: string) => boolean;
  /** By live evidence that is more than a document: paper shows what was meant, not what works (3.3). */
  readonly isShown: (measure: string) => boolean;
}

export function measureStandings(
  { measures, evidence }: Pick<Plant, 'measures' | 'evidence'>,
  asOf: string,
): MeasureStandings {
  const live = new Set(
    evidence
      .filter(({ kind, collected, expires }) => kind !== 'documentation' && isLive(asOf, collected, expires))
      .map(({ id }) => id),
  );
  const inPlace = measures.filter((one) => one.inPlace === true);
  const standing = new Set(inPlace.map(({ id }) => id));
  const shown = new Set(
    inPlace.filter(({ evidence: cited = [] }) => cited.some((id) => live.has(id))).map(({ id }) => id),
  );
  return { isInPlace: (measure) => standing.has(measure), isShown: (measure) => shown.has(measure) };
}
