/** What an organisation says, held against a plant that takes its answers from it, where neither comes from text. */
import type { OrganisationAnswers, OrganisationSaid } from '../organisation.ts';
import type { Plant } from '../plant.ts';
import { problemSink, type ProblemSink } from '../problems.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { organisationAnswers } from './assembled.ts';
import type { CheckedEntries } from './check-entries.ts';
import { checkPlantEntries, entriesOfPlant } from './check-plant.ts';
import type { Entries } from './entry.ts';
import { requirementNames, type RequirementNames } from './requirement-names.ts';
import { checkShared, checkStatedTwice } from './shared.ts';
import { placedByRef, type EntitySource } from './source.ts';
import type { EntityKind } from '../kinds.ts';

type SourceOf = (kind: EntityKind, id: string) => EntitySource | null;

/** What the plant takes of it; null where the two do not go together. */
export function answersFor(
  plant: Plant,
  said: OrganisationSaid,
  vocabulary: Vocabulary,
): OrganisationAnswers | null {
  const sink = problemSink();
  const kept = entriesOfPlant(said, placedByRef);
  const { entries } = takenOf(sink, kept, namesOf(plant, vocabulary), vocabulary);
  return sink.total > 0 ? null : organisationAnswers(kept, entries);
}

/** Checks a plant together with what it takes from its organisation, as a reader checks both folders. */
export function checkWithShared(
  sink: ProblemSink,
  plant: Plant,
  said: OrganisationSaid,
  vocabulary: Vocabulary,
  sourceOf: SourceOf,
): void {
  const names = namesOf(plant, vocabulary);
  const kept = entriesOfPlant(said, placedByRef);
  const taken = takenOf(sink, kept, names, vocabulary);
  const organisation = organisationAnswers(kept, taken.entries);
  const entries = entriesOfPlant(plant, sourceOf);
  const own = checkPlantEntries(sink, entries, plant, { vocabulary, organisation }, taken.answers);
  checkStatedTwice(sink, own, taken.entries);
}

function namesOf(plant: Plant, vocabulary: Vocabulary): RequirementNames {
  return requirementNames(vocabulary, plant.catalogs, plant.overlays, true);
}

function takenOf(
  sink: ProblemSink,
  entries: Entries,
  names: RequirementNames,
  vocabulary: Vocabulary,
): CheckedEntries {
  return checkShared({ sink, names, vocabulary }, { entries, incomplete: new Set() });
}
