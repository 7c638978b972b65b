/** What is rated names categories and levels of the plant's own criteria. */
import { refuse, type ProblemSink } from '../problems.ts';
import type { Likelihood, Severity } from '../schema/risk.ts';
import type { Entries, Entry } from './entry.ts';
import { readable, type Read, type ReadParts } from './refused.ts';
import { checkLevel, checkSeverity, idsIn, scaleIn, type RiskNames } from './risk-names.ts';
import { checkScenarioNames } from './scenario-names.ts';

type Rated = Entry<'worstCase' | 'scenario'>;

export function checkRated(sink: ProblemSink, entries: Entries): void {
  const [criteria] = entries.risk;
  const [first] = [...entries.worstCase, ...entries.scenario];
  if (first === undefined) return;
  if (criteria === undefined) {
    const section = first.kind === 'worstCase' ? 'worstCases' : 'scenarios';
    refuse(sink, 'risk-missing', first.source.start, { section });
    return;
  }
  const names = namesIn(criteria);
  for (const entry of [...entries.worstCase, ...entries.scenario]) {
    checkSeverity(sink, entry, names, ['severity'], entry.entity.severity as Read<Severity> | undefined);
    checkLikelihood(sink, entry, names);
  }
  for (const entry of entries.scenario) checkScenarioNames(sink, entry, names);
}

function namesIn(criteria: Entry<'risk'>): RiskNames {
  return {
    categories: idsIn(criteria, 'categories'),
    severities: scaleIn(criteria, 'severities'),
    likelihoods: scaleIn(criteria, 'likelihoods'),
    capabilities: scaleIn(criteria, 'capabilities'),
    exposures: scaleIn(criteria, 'exposures'),
    threatSources: idsIn(criteria, 'threatSources'),
    told: new Set(),
  };
}

function checkLikelihood(sink: ProblemSink, { entity, source }: Rated, names: RiskNames): void {
  const likelihood = readable(entity.likelihood as Read<Likelihood> | undefined);
  if (likelihood === undefined) return;
  if (typeof likelihood !== 'object') {
    checkLevel(sink, source.at(['likelihood']), likelihood, names.likelihoods);
    return;
  }
  const { capability, exposure } = likelihood as ReadParts<{ capability: number; exposure: number }>;
  checkLevel(sink, source.at(['likelihood', 'capability']), readable(capability), names.capabilities);
  checkLevel(sink, source.at(['likelihood', 'exposure']), readable(exposure), names.exposures);
}
