/** What a report is made from, and the look-ups its sections share. */
import type { SheetLook } from './drawn.ts';
import {
  editionOf,
  rowViews,
  type Catalog,
  type CatalogDocument,
  type RequirementsCatalog,
} from '../../catalog/catalog.ts';
import type { Assessment, PlaceAssessment } from '../../evaluate/assessment.ts';
import type { Answer, FrId, Plant } from '../../model/plant.ts';
import type { Beside } from '../../program/beside.ts';
import type { CoverageRow } from '../../program/coverage.ts';
import { nameOf, type WhyContext } from '../../why/chain.ts';
import { nextOf, type Next } from '../../plan/next.ts';
import type { RatedScenario } from '../../risk/scenarios.ts';
import type { DiffReport } from '../diff/report.ts';
import { once } from '../../lib/once.ts';

export type ShownReading = 'claimed' | 'evidenced' | 'verified';
export const SHOWN_READINGS: readonly ShownReading[] = ['claimed', 'evidenced', 'verified'];

export interface ReportInput {
  /** As it is judged: with the organisation's answers. */
  readonly plant: Plant;
  readonly catalog: Catalog;
  /** Every edition in use. */
  readonly documents: readonly CatalogDocument[];
  readonly assessment: Assessment;
  readonly why: WhyContext;
  readonly beside: Beside;
  readonly nis2: { readonly framework: RequirementsCatalog; readonly rows: readonly CoverageRow[] };
  /** Rated for the day of the report; none where the plant states no criteria. */
  readonly scenarios: readonly RatedScenario[];
  readonly reading: ShownReading;
  /** A3 in colours when not stated. */
  readonly look?: SheetLook;
  /** An older state of the plant: drawings and the section of changes tell what was done since. */
  readonly against?: Compared;
}

/** An older state of the plant, judged as of the same day. */
export interface Compared {
  readonly plant: Plant;
  readonly assessment: Assessment;
  readonly diff: DiffReport;
}

export interface ReportFacts extends ReportInput {
  /** Root causes, and what mending them would bring; worked out when it is asked for. */
  readonly next: Next;
  /** By id of a row of the system requirements. */
  readonly frOf: ReadonlyMap<string, FrId>;
  readonly intentOf: ReadonlyMap<string, string>;
  /** The name of a place, its reference where it has none. */
  readonly name: (ref: string) => string;
  /** The title of a requirement, with or without its edition; empty when it has none. */
  readonly title: (requirement: string) => string;
  readonly answer: (place: string | null, requirement: string) => Answer | undefined;
  /** The answer a verdict rests on. */
  readonly used: (place: string, requirement: string) => Answer | undefined;
  /** Zones and conduits that lie inside. */
  readonly inside: readonly PlaceAssessment[];
}

export function reportFacts(input: ReportInput): ReportFacts {
  const titles = titlesOf(input.documents);
  const answers = new Map(
    input.plant.answers.map((answer) => [`${answer.place} ${plainRow(answer.requirement)}`, answer] as const),
  );
  const answer = (place: string | null, requirement: string): Answer | undefined =>
    place === null ? undefined : answers.get(`${place} ${plainRow(requirement)}`);
  const from = new Map(
    input.assessment.places.flatMap(({ ref, verdicts }) =>
      verdicts.map((verdict) => [`${ref} ${verdict.requirement}`, verdict.from] as const),
    ),
  );
  const next = once(() => nextOf(input.why.index, input.assessment.findings));
  return {
    ...input,
    get next() {
      return next();
    },
    frOf: new Map(input.catalog.rows.map((row) => [row.id, row.fr] as const)),
    intentOf: new Map(input.catalog.rows.map((row) => [row.id, row.intent] as const)),
    name: namesOf(input),
    title: (requirement: string) => titles.get(requirement) ?? '',
    answer,
    used: (place, requirement) => answer(from.get(`${place} ${requirement}`) ?? null, requirement),
    inside: input.assessment.places.filter((place) => place.slTBasis.method !== 'external'),
  };
}

/** Where two places share a name, the reference tells them apart. */
function namesOf({ why, assessment }: ReportInput): (ref: string) => string {
  const refs = new Map(assessment.places.map(({ ref }) => [ref, nameOf(why, ref)] as const));
  const counts = Map.groupBy(refs.values(), (name) => name);
  return (ref) => {
    const name = refs.get(ref) ?? nameOf(why, ref);
    const shared = refs.has(ref) && (counts.get(name)?.length ?? 0) > 1 && name !== ref;
    return shared ? `${name} (${ref})` : name;
  };
}

function titlesOf(documents: readonly CatalogDocument[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const document of documents) {
    for (const row of rowViews(document)) {
      titles.set(`${document.id}/${row.id}`, row.title ?? '');
      titles.set(`${editionOf(document)}/${row.id}`, row.title ?? '');
    }
  }
  return titles;
}

/** A requirement without its edition: answers may name it. */
function plainRow(requirement: string): string {
  return requirement.replace(/^([^/@]+)@[^/]+\//, '$1/');
}

/** The id of a requirement without its document. */
export function rowId(requirement: string): string {
  return requirement.slice(requirement.indexOf('/') + 1);
}
/** The id of a place without its kind. */
export function placeId(ref: string): string {
  return ref.slice(ref.indexOf(':') + 1);
}
