/** Tables from a rank, or a severity, to an SL: those of the plant, else one by the number of levels (docs/rules.md 3.8). */
import type { Risk } from '../model/plant.ts';
import { HIGHEST_SL } from './sl-asked.ts';

const FEW_RANKS: Readonly<Record<number, readonly number[]>> = { 2: [1, 3], 3: [1, 2, 3] };

/** The SL of each rank, the lowest first: stated of all ranks or of none. */
export function slOfRanks({ ranks }: Pick<Risk, 'ranks'>): readonly number[] {
  const stated = ranks.flatMap(({ sl }) => sl ?? []);
  if (stated.length === ranks.length) return stated;
  return FEW_RANKS[ranks.length] ?? ranks.map((_, i) => Math.ceil((HIGHEST_SL * (i + 1)) / ranks.length));
}

/** The SL of each severity, from 1 up. */
export function slOfSeverities({
  consequenceSl,
  severities,
}: Pick<Risk, 'consequenceSl' | 'severities'>): readonly number[] {
  const steps = severities.length;
  return consequenceSl ?? severities.map((_, i) => Math.max(1, Math.floor((HIGHEST_SL * (i + 1)) / steps)));
}
