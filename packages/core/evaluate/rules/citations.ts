/** Who cites evidence and names measures. */
import type { Facts, Plant } from '../../model/plant.ts';

/** By evidence: how often answers, facts, measures and certificates cite it. */
export function citations(plant: Plant): ReadonlyMap<string, number> {
  const cited = new Map<string, number>();
  const count = (ids: readonly string[] | undefined): void => {
    for (const id of ids ?? []) cited.set(id, (cited.get(id) ?? 0) + 1);
  };
  for (const { evidence } of plant.answers) count(evidence);
  for (const { evidence } of plant.measures) count(evidence);
  for (const { certificate } of plant.products) count(certificate?.evidence);
  for (const { facts } of [plant.site ?? {}, ...plant.zones, ...plant.conduits]) countFacts(facts, count);
  return cited;
}

function countFacts(facts: Facts | undefined, count: (ids: readonly string[] | undefined) => void): void {
  for (const fact of Object.values(facts ?? {})) if (typeof fact === 'object') count(fact.evidence);
}

/** Measures that an answer names, for a compensation or to close a gap, or a countermeasure of a scenario. */
export function measuresNamed({
  answers,
  scenarios,
}: Pick<Plant, 'answers' | 'scenarios'>): ReadonlySet<string> {
  const countermeasures = scenarios.flatMap(({ countermeasures: listed = [] }) => listed);
  return new Set([
    ...answers.flatMap(({ measures }) => measures ?? []),
    ...countermeasures.flatMap(({ measure }) => measure ?? []),
  ]);
}
