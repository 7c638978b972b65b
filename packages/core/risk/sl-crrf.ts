/** SL by the cyber risk reduction factor: unmitigated over tolerable events per year, a level for each power of ten. */
import { compareDecimals } from '../lib/decimal.ts';
import type { Risk, Scenario } from '../model/plant.ts';
import { HIGHEST_SL, knownSl, unknownSl, type AskedSl } from './sl-asked.ts';

/** In frequencies, never in levels of a scale: those cannot be divided. */
export function crrfSl(_risk: Risk, { perYear, tolerablePerYear }: Scenario): AskedSl {
  if (perYear === undefined || tolerablePerYear === undefined) return unknownSl('frequency', HIGHEST_SL);
  const exponent = [0, 1, 2, 3].find((tens) => compareDecimals(perYear, tolerablePerYear, tens) <= 0);
  return knownSl(exponent ?? HIGHEST_SL);
}
