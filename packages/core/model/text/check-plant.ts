/** Checks a plant that does not come from text the way a reader checks one that does. */
import { LIST_KINDS, SINGLE_KINDS, entitiesOf, type EntityKind, type ListKind } from '../kinds.ts';
import type { OrganisationAnswers } from '../organisation.ts';
import type { Plant } from '../plant.ts';
import type { ProblemSink } from '../problems.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { checkEntries, checkLoops, idsOf } from './check-entries.ts';
import type { ReadAnswer } from './dependencies.ts';
import type { Entries, Entry } from './entry.ts';
import { requirementNames } from './requirement-names.ts';
import { NOWHERE, type EntitySource } from './source.ts';

/** What a plant is held against. */
export interface CheckedBy {
  readonly vocabulary: Vocabulary;
  readonly organisation: OrganisationAnswers | null;
}

/**
 * @param sourceOf where an entity stands for whoever is told of a problem; null for one that nobody is told of
 * @throws when something is wrong with an entity that stands nowhere: it was sound before
 */
export function checkPlant(
  sink: ProblemSink,
  plant: Plant,
  { vocabulary, organisation }: CheckedBy,
  sourceOf: (kind: EntityKind, id: string) => EntitySource | null,
): void {
  checkPlantEntries(sink, entriesOfPlant(plant, sourceOf), plant, { vocabulary, organisation });
}

/**
 * The same of entries that are put together from a plant and from text.
 * @param plant the editions in use
 * @param taken answers of the organisation, which those of the plant may rest on
 * @returns with one name for each requirement
 */
export function checkPlantEntries(
  sink: ProblemSink,
  entries: Entries,
  { catalogs }: Pick<Plant, 'catalogs'>,
  { vocabulary, organisation }: CheckedBy,
  taken: readonly ReadAnswer[] = [],
): Entries {
  const shared = (organisation?.evidence ?? []).map(({ id }) => id);
  const overlays = entries.overlay.map(({ entity }) => entity);
  const names = requirementNames(vocabulary, catalogs, overlays, true);
  const own = idsOf([entries]);
  const ids = new Map([...own, ['evidence', new Set([...(own.get('evidence') ?? []), ...shared])] as const]);
  const { answers, entries: named } = checkEntries({ sink, names, ids, incomplete: new Set() }, entries);
  checkLoops(sink, names, [...answers, ...taken]);
  return named;
}

/** Every entity, as a reader would have read it. */
export function entriesOfPlant(
  plant: Plant,
  sourceOf: (kind: EntityKind, id: string) => EntitySource | null,
): Entries {
  const kinds: readonly EntityKind[] = ['plant', ...SINGLE_KINDS, ...(Object.keys(LIST_KINDS) as ListKind[])];
  const entries = Object.fromEntries(kinds.map((kind) => [kind, [] as Entry[]])) as Record<
    EntityKind,
    Entry[]
  >;
  for (const { kind, id, entity } of entitiesOf(plant)) {
    entries[kind].push({ kind, id, entity, source: sourceOf(kind, id) ?? UNTOLD } as Entry);
  }
  return entries as unknown as Entries;
}

const UNTOLD: EntitySource = { start: NOWHERE(), at: NOWHERE, keyAt: NOWHERE };
