/** Checks a plant that does not come from text the way a reader checks one that does. */
import { LIST_KINDS, SINGLE_KINDS, entitiesOf, type EntityKind, type ListKind } from '../kinds.ts';
import type { OrganisationAnswers } from '../organisation.ts';
import type { Plant } from '../plant.ts';
import type { ProblemSink } from '../problems.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { checkEntries, checkLoops, idsOf } from './check-entries.ts';
import type { Entries, Entry } from './entry.ts';
import { requirementNames } from './requirement-names.ts';
import { NOWHERE, type EntitySource } from './source.ts';

/**
 * @param sourceOf where an entity stands for whoever is told of a problem; null for one that nobody is told of
 * @throws when something is wrong with an entity that stands nowhere: it was sound before
 */
export function checkPlant(
  sink: ProblemSink,
  plant: Plant,
  {
    vocabulary,
    organisation,
  }: { readonly vocabulary: Vocabulary; readonly organisation: OrganisationAnswers | null },
  sourceOf: (kind: EntityKind, id: string) => EntitySource | null,
): void {
  const entries = entriesOf(plant, sourceOf);
  const shared = (organisation?.evidence ?? []).map(({ id }) => id);
  const names = requirementNames(vocabulary, plant.catalogs, plant.overlays, true);
  const own = idsOf([entries]);
  const ids = new Map([...own, ['evidence', new Set([...(own.get('evidence') ?? []), ...shared])] as const]);
  const { answers } = checkEntries({ sink, names, ids, incomplete: new Set() }, entries);
  checkLoops(sink, names, answers);
}

function entriesOf(plant: Plant, sourceOf: (kind: EntityKind, id: string) => EntitySource | null): Entries {
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
