/** What is rated names categories and levels of the plant's own criteria. */
import { refuse, type ProblemSink } from '../problems.ts';
import type { Likelihood, Severity } from '../schema/risk.ts';
import type { Entries, Entry } from './entry.ts';
import { REFUSED, readable, type Read, type ReadParts } from './refused.ts';
import { checkNamed, idsIn, levelsIn } from './risk-names.ts';

/** What a case may name; null where the criteria cannot be read, and nothing is held against it. */
interface Names {
  readonly categories: readonly string[] | null;
  readonly severities: readonly string[] | null;
  readonly likelihoods: readonly string[] | null;
  readonly capabilities: readonly string[] | null;
  readonly exposures: readonly string[] | null;
}

export function checkRated(sink: ProblemSink, entries: Entries): void {
  const [criteria] = entries.risk;
  const [first] = entries.worstCase;
  if (first === undefined) return;
  if (criteria === undefined) {
    refuse(sink, 'risk-missing', first.source.start, { section: 'worstCases' });
    return;
  }
  const names = namesIn(criteria);
  for (const entry of entries.worstCase) {
    checkSeverity(sink, entry, names);
    checkLikelihood(sink, entry, names);
  }
}

function namesIn(criteria: Entry<'risk'>): Names {
  return {
    categories: idsIn(criteria, 'categories'),
    severities: levelsIn(criteria, 'severities'),
    likelihoods: levelsIn(criteria, 'likelihoods'),
    capabilities: levelsIn(criteria, 'capabilities'),
    exposures: levelsIn(criteria, 'exposures'),
  };
}

type Rated = Entry<'worstCase'>;

function checkSeverity(sink: ProblemSink, { entity, source }: Rated, names: Names): void {
  const severity = readable(entity.severity as Read<Severity> | undefined) ?? {};
  for (const [category, level] of Object.entries(severity)) {
    checkNamed(sink, source.keyAt(['severity', category]), category, names.categories);
    if (level !== REFUSED)
      checkNamed(sink, source.at(['severity', category]), String(level), names.severities);
  }
}

function checkLikelihood(sink: ProblemSink, { entity, source }: Rated, names: Names): void {
  const likelihood = readable(entity.likelihood as Read<Likelihood> | undefined);
  if (likelihood === undefined) return;
  if (typeof likelihood !== 'object') {
    checkNamed(sink, source.at(['likelihood']), String(likelihood), names.likelihoods);
    return;
  }
  const { capability, exposure } = likelihood as ReadParts<{ capability: number; exposure: number }>;
  const level = (value: typeof capability): string | undefined =>
    readable(value) === undefined ? undefined : String(readable(value));
  checkNamed(sink, source.at(['likelihood', 'capability']), level(capability), names.capabilities);
  checkNamed(sink, source.at(['likelihood', 'exposure']), level(exposure), names.exposures);
}
