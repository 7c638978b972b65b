/** Who names what, so that an edit finds those it reaches without looking at all the others. */
import { linksOf, relinked, type Links } from '../lib/links.ts';
import { byCodeUnit } from '../lib/order.ts';
import { keying, type Keying } from '../lib/keyed-list.ts';
import { ANSWER_KEYING, keyingOf, type AnswerName } from '../model/kinds.ts';
import type { Answer, Facts, Flow, Plant, Scenario } from '../model/plant.ts';

export interface NamedBy {
  /** Answers by the evidence they cite. */
  readonly evidence: Links<AnswerName>;
  /** Refs of the places whose statements of facts cite the evidence. */
  readonly factEvidence: Links<string>;
  /** Answers by the measures they rest on. */
  readonly measures: Links<AnswerName>;
  /** Flows, by id alone, by the assets at their ends. */
  readonly assets: Links<Pick<Flow, 'id'>>;
  /** Scenarios, by id alone, by the place where they are assessed. */
  readonly scenarios: Links<Pick<Scenario, 'id'>>;
}

export function namedBy(plant: Plant): NamedBy {
  const facts = new Map<string, Facts | undefined>([['site', plant.site?.facts]]);
  for (const zone of plant.zones) facts.set(`zone:${zone.id}`, zone.facts);
  for (const conduit of plant.conduits) facts.set(`conduit:${conduit.id}`, conduit.facts);
  const refs = [...facts.keys()].sort(byCodeUnit);
  return {
    evidence: linksOf(ANSWER_KEYING as Keying<Answer>, plant.answers, evidenceOf),
    factEvidence: linksOf(
      keying((ref: string) => ref),
      refs,
      (ref) => evidenceOfFacts(facts.get(ref)),
    ),
    measures: linksOf(ANSWER_KEYING as Keying<Answer>, plant.answers, measuresOf),
    assets: linksOf(keyingOf('flow') as Keying<Flow>, plant.flows, assetsOf),
    scenarios: linksOf(keyingOf('scenario') as Keying<Scenario>, plant.scenarios, placeOf),
  };
}

const NONE: readonly string[] = [];

const evidenceOf = (answer: Answer | null): readonly string[] => readable(() => answer?.evidence);
const measuresOf = (answer: Answer | null): readonly string[] => readable(() => answer?.measures);

/** An answer that throws when it is read names nothing; its verdict is where that is told. */
function readable(read: () => readonly string[] | undefined): readonly string[] {
  try {
    return read() ?? NONE;
  } catch {
    return NONE;
  }
}

function assetsOf(flow: Flow | null): readonly string[] {
  if (flow === null) return NONE;
  const ends = flow.from === flow.to ? [flow.from] : [flow.from, flow.to];
  return ends.filter((end) => end.startsWith('asset:')).map((end) => end.slice('asset:'.length));
}

function evidenceOfFacts(facts: Facts | undefined): readonly string[] {
  if (facts === undefined) return NONE;
  return Object.values(facts).flatMap((fact) => (typeof fact === 'object' ? (fact.evidence ?? []) : []));
}

/** After an answer took the place of another with the same key; null: there is none. */
export function withAnswer(naming: NamedBy, before: Answer | null, after: Answer | null): NamedBy {
  const answer = after ?? before;
  if (answer === null) return naming;
  const evidence = relinked(naming.evidence, answer, evidenceOf(before), evidenceOf(after));
  const measures = relinked(naming.measures, answer, measuresOf(before), measuresOf(after));
  return { ...naming, evidence, measures };
}

/** After a flow took the place of another with the same id; null: there is none. */
export function withFlow(naming: NamedBy, before: Flow | null, after: Flow | null): NamedBy {
  const flow = after ?? before;
  if (flow === null) return naming;
  return { ...naming, assets: relinked(naming.assets, flow, assetsOf(before), assetsOf(after)) };
}

function placeOf(scenario: Scenario | null): readonly string[] {
  return scenario === null ? NONE : [scenario.place];
}

/** After a scenario took the place of another with the same id; null: there is none. */
export function withScenario(naming: NamedBy, before: Scenario | null, after: Scenario | null): NamedBy {
  const scenario = after ?? before;
  if (scenario === null) return naming;
  return { ...naming, scenarios: relinked(naming.scenarios, scenario, placeOf(before), placeOf(after)) };
}

/** After a place stated other facts. */
export function withFacts(
  naming: NamedBy,
  ref: string,
  before: Facts | undefined,
  after: Facts | undefined,
): NamedBy {
  const was = evidenceOfFacts(before);
  return { ...naming, factEvidence: relinked(naming.factEvidence, ref, was, evidenceOfFacts(after)) };
}
