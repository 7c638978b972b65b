/**
 * SL by whom the plant means to hold off: the highest level of the threat sources that its policy keeps from a
 * consequence of this severity, whoever the scenario was written for.
 */
import type { Risk, Scenario } from '../model/plant.ts';
import { highestSeverity, knownSl, sourceLevel, unknownSl, HIGHEST_SL, type AskedSl } from './sl-asked.ts';

export function attackerSl(risk: Risk, scenario: Scenario): AskedSl {
  const { attackers = [] } = risk;
  if (attackers.length === 0) return unknownSl('attackers', HIGHEST_SL);
  const levelOf = (source: string): number => sourceLevel(risk, source) ?? HIGHEST_SL;
  const severity = highestSeverity(risk, scenario);
  if (severity === null)
    return unknownSl('severity', Math.max(...attackers.map(({ source }) => levelOf(source))));
  const kept = attackers.filter(({ severityFrom }) => severity >= severityFrom);
  return knownSl(Math.max(0, ...kept.map(({ source }) => levelOf(source))));
}
