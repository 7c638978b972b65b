/** What a scenario names besides places: the threat source, and levels that safeguards and countermeasures bring down to. */
import { refuse, type ProblemSink } from '../problems.ts';
import type { Severity } from '../schema/risk.ts';
import type { Countermeasure, Safeguard } from '../schema/scenario.ts';
import type { Entry } from './entry.ts';
import { REFUSED, entriesOf, readable, type Read, type ReadParts } from './refused.ts';
import { checkLevel, checkNamed, checkSeverity, type RiskNames } from './risk-names.ts';

type Row = Entry<'scenario'>;

export function checkScenarioNames(sink: ProblemSink, entry: Row, names: RiskNames): void {
  const { entity, source } = entry;
  checkNamed(sink, source.at(['source']), readable(entity.source), names.threatSources);
  for (const [{ lowers }, i] of partsIn<Safeguard>(sink, entry, 'safeguards'))
    checkSeverity(sink, entry, names, ['safeguards', i, 'lowers'], lowers as Read<Severity> | undefined);
  for (const [part, i] of partsIn<Countermeasure>(sink, entry, 'countermeasures')) {
    const path = ['countermeasures', i] as const;
    const level = readable(part.likelihood as Read<number> | undefined);
    checkLevel(sink, source.at([...path, 'likelihood']), level, names.likelihoods);
    checkSeverity(sink, entry, names, [...path, 'severity'], part.severity as Read<Severity> | undefined);
  }
}

/** The parts that can be read, each with where it stands; an id twice would leave open which of the two is meant. */
function partsIn<Part extends { readonly id: string }>(
  sink: ProblemSink,
  { entity, source }: Row,
  field: 'safeguards' | 'countermeasures',
): readonly (readonly [ReadParts<Part>, number])[] {
  const list = entriesOf(entity[field] as readonly Read<Part>[] | typeof REFUSED | undefined);
  const seen = new Set<string>();
  return list.flatMap((read, i) => {
    if (read === REFUSED) return [];
    const part = read as ReadParts<Part>;
    const id = readable(part.id as Read<string> | undefined);
    if (id !== undefined && seen.has(id))
      refuse(sink, 'duplicate-entry', source.at([field, i, 'id']), { found: id });
    seen.add(id ?? '');
    return [[part, i] as const];
  });
}
