/** Who cites evidence and names measures. */
import type { Facts, Plant } from '../../model/plant.ts';
import type { RuleInput } from './rule.ts';

/** By evidence: how often answers, facts, measures and certificates cite it. */
export function citations(input: RuleInput): ReadonlyMap<string, number> {
  return input.part('citations', citationsIn, 'plant');
}

function citationsIn({ plant }: RuleInput): ReadonlyMap<string, number> {
  const cited = new Map<string, number>();
  const count = (ids: readonly string[] | undefined): void => {
    if (ids === undefined) return;
    for (const id of ids) cited.set(id, (cited.get(id) ?? 0) + 1);
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
export function measuresNamed(input: RuleInput): ReadonlySet<string> {
  return input.part('measures named', measuresNamedIn, 'plant');
}

/** Those that an answer names where something is changed while the plant may be running; paper needs no outage. */
export function measuresNamedOnSite(input: RuleInput): ReadonlySet<string> {
  return input.part('measures named', measuresNamedOnSiteIn, 'site');
}

function measuresNamedIn({ plant }: RuleInput): ReadonlySet<string> {
  const named = measuresOf(plant.answers);
  for (const { countermeasures = [] } of plant.scenarios)
    for (const { measure } of countermeasures) if (measure !== undefined) named.add(measure);
  return named;
}

const ON_SITE = /^(zone|conduit|asset):/;

function measuresNamedOnSiteIn({ plant }: RuleInput): ReadonlySet<string> {
  return measuresOf(
    plant.answers.filter(({ measures, place }) => measures !== undefined && ON_SITE.test(place)),
  );
}

function measuresOf(answers: Plant['answers']): Set<string> {
  const named = new Set<string>();
  // Of thousands, few name any.
  for (const { measures } of answers) if (measures !== undefined) for (const id of measures) named.add(id);
  return named;
}
