/** What somebody has to say before the rating of a scenario is certain. */
import type { Scenario } from '../model/plant.ts';
import type { Standings } from './countermeasures.ts';

/**
 * severity, likelihood, source: not stated. hackable: a safeguard counts only once somebody states that no attack reaches
 * it. cites: a countermeasure names neither rows nor a measure. lowers: it brings nothing down. judged: it cites a row
 * that is judged neither at its place nor at the site.
 */
export interface ScenarioQuestion {
  readonly code: 'severity' | 'likelihood' | 'source' | 'hackable' | 'cites' | 'lowers' | 'judged';
  /** The safeguard, countermeasure or row; empty where the scenario itself is asked about. */
  readonly about: string;
}

export function questionsOf(scenario: Scenario, countermeasures: Standings): readonly ScenarioQuestion[] {
  const { severity = {}, likelihood, source, safeguards = [] } = scenario;
  return [
    ...asked('severity', Object.keys(severity).length === 0 ? [''] : []),
    ...asked('likelihood', likelihood === undefined ? [''] : []),
    ...asked('source', source === undefined ? [''] : []),
    ...asked(
      'hackable',
      safeguards.flatMap(({ id, hackable }) => (typeof hackable === 'boolean' ? [] : [id])),
    ),
    ...countermeasures.flatMap(({ cites, rows, countermeasure }) => [
      ...asked('cites', cites ? [] : [countermeasure.id]),
      ...asked('lowers', lowersNothing(countermeasure) ? [countermeasure.id] : []),
      ...asked(
        'judged',
        rows.flatMap(({ standing, requirement }) => (standing === null ? [requirement] : [])),
      ),
    ]),
  ];
}

function lowersNothing({ likelihood, severity = {} }: Standings[number]['countermeasure']): boolean {
  return likelihood === undefined && Object.keys(severity).length === 0;
}

function asked(code: ScenarioQuestion['code'], about: readonly string[]): readonly ScenarioQuestion[] {
  return about.map((one) => ({ code, about: one }));
}
