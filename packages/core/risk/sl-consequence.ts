/** SL by what an attack can bring about: the severity that is left when only what no attack reaches stands against it. */
import type { Risk, Scenario } from '../model/plant.ts';
import { HIGHEST_SL, highestSeverity, knownSl, unknownSl, type AskedSl } from './sl-asked.ts';
import { slOfSeverities } from './sl-tables.ts';

export function consequenceSl(risk: Risk, scenario: Scenario): AskedSl {
  const table = slOfSeverities(risk);
  const severity = highestSeverity(risk, scenario);
  if (severity === null) return unknownSl('severity', table.at(-1) ?? HIGHEST_SL);
  return knownSl(table[severity - 1] ?? HIGHEST_SL);
}
