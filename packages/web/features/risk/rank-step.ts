/** The colour of a rank among those of the plant: seven steps from grey to red, of which four ranks take every second. */
import type { Risk } from '@bulkhead/core/model/plant.ts';
import { rankHeight } from '@bulkhead/core/risk/names.ts';

const STEPS: Readonly<Record<number, readonly number[]>> = {
  2: [0, 6],
  3: [0, 2, 6],
  4: [0, 2, 4, 6],
  5: [0, 1, 2, 4, 6],
  6: [0, 1, 2, 3, 4, 6],
};
const HIGHEST = 6;

/** 0 to 6; null for no rank. */
export function rankStep(risk: Pick<Risk, 'ranks'>, rank: string | null): number | null {
  const height = rankHeight(risk as Risk, rank);
  if (height < 0) return null;
  const most = risk.ranks.length - 1;
  return STEPS[most + 1]?.[height] ?? Math.round((height * HIGHEST) / most);
}
