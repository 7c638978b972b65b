/**
 * SL by the rank of unmitigated risk: in each category whose rank stands above what is tolerated there, the SL of that
 * rank; the highest of them, and no more than the threat source can bring to bear. Tolerated risk asks for nothing.
 */
import type { Risk, Scenario } from '../model/plant.ts';
import { likelihoodLevel, rankAt, rate, severityIn } from './rating.ts';
import {
  HIGHEST_SL,
  knownSl,
  sourceLevel,
  unknownSl,
  unmitigatedSeverity,
  type AskedSl,
} from './sl-asked.ts';
import { slOfRanks } from './sl-tables.ts';

export function riskBandSl(risk: Risk, scenario: Scenario): AskedSl {
  const table = slOfRanks(risk);
  const cap = sourceLevel(risk, scenario.source) ?? HIGHEST_SL;
  const severity = unmitigatedSeverity(risk, scenario);
  const likelihood = likelihoodLevel(risk, scenario.likelihood);
  const { rank, exceeding } = rate(risk, severity, likelihood);
  if (rank === null) return unknownSl('severity', Math.min(cap, table.at(-1) ?? HIGHEST_SL));
  const levels = exceeding.map((category) => {
    const own = rankAt(risk, severityIn(severity, category) as number, likelihood);
    return table[risk.ranks.findIndex(({ id }) => id === own)] as number;
  });
  return knownSl(Math.min(cap, Math.max(0, ...levels)));
}
