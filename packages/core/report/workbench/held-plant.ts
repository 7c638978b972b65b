/**
 * A plant held beside its record, as a browser holds one: judged by the code of the server, so that what an answer does
 * to a place is known before the record has it.
 */
import type { CatalogDocument } from '../../catalog/catalog.ts';
import { withOverlays } from '../../catalog/overlays.ts';
import { assessPlace } from '../../evaluate/assess.ts';
import { compile } from '../../evaluate/compile.ts';
import type { PlaceAssessment } from '../../evaluate/assessment.ts';
import type { PlantIndex } from '../../evaluate/plant-index.ts';
import { update } from '../../evaluate/update.ts';
import { placeInIndex } from '../../evaluate/verdict-view.ts';
import { startingWith } from '../../lib/keyed-list.ts';
import type { Change } from '../../model/change.ts';
import { entityOf, plantOf, withChange, type Entities } from '../../model/entities.ts';
import { answerKey, type AnswerName } from '../../model/kinds.ts';
import { isPlantKind, type StoredThing } from '../../model/plant-of-entities.ts';
import type { Answer, Plant } from '../../model/plant.ts';
import { placeRowsOf, type PlaceRows } from './place-rows.ts';

/** What somebody says of a row at a place: fields that become otherwise, null those that go; null takes all of it back. */
export interface AnswerSaid extends AnswerName {
  readonly set: Readonly<Record<string, unknown>> | null;
}

/**
 * Whether all that it is judged by is in its own chain: what an organisation answers for its plants is kept elsewhere.
 * Without that a row would be told unknown that the organisation answered.
 */
export function isWhole({ organisationFrom }: Plant): boolean {
  return organisationFrom === undefined;
}

/**
 * @param documents those of the plant's editions that say rows at places: system requirements and overlays
 * @returns null where none of them has system requirements: the plant cannot be judged
 */
export function heldPlant(
  plant: Plant,
  documents: readonly CatalogDocument[],
  asOf: string,
): PlantIndex | null {
  const catalog = documents.find((document) => document.kind === 'system');
  if (catalog === undefined) return null;
  const overlays = documents.filter((document) => document.kind === 'overlay');
  return compile(withOverlays(plant, overlays), catalog, asOf);
}

/** @param things what is otherwise since @returns null where that has to be read anew: by what the plant is judged may be otherwise */
export function heldSince(index: PlantIndex, things: readonly StoredThing[]): PlantIndex | null {
  if (things.some(({ kind }) => kind === 'plant' || !isPlantKind(kind))) return null;
  return update(
    index,
    things.map(({ kind, id, body }) => ({ kind, id, before: null, after: body }) as Change),
  ).index;
}

/** The plant as it will be with these answers. */
export function withAnswers(index: PlantIndex, answers: readonly AnswerSaid[]): PlantIndex {
  return update(index, changesOf(index.entities, answers)).index;
}

/** The rows of a place as they will be with these answers; null where there is no such place. */
export function rowsWith(index: PlantIndex, place: string, answers: readonly AnswerSaid[]): PlaceRows | null {
  const next = withAnswers(index, answers);
  const position = next.position.get(place);
  if (position === undefined) return null;
  const assessed = assessPlace(placeInIndex(next, position));
  const plant = { ...plantOf(next.entities), answers: answersBehind(next.entities, assessed) };
  return placeRowsOf({ plant, catalog: next.catalog, place: assessed, asOf: next.asOf });
}

/** Of the answers of a plant, which are many, those that its rows rest on or that are given there. */
function answersBehind({ lists }: Entities, { ref, verdicts }: PlaceAssessment): readonly Answer[] {
  const places = new Set([ref, ...verdicts.flatMap(({ from }) => from ?? [])]);
  return [...places].flatMap((place) => startingWith(lists.answer, `${place} `));
}

function changesOf(from: Entities, answers: readonly AnswerSaid[]): readonly Change[] {
  const changes: Change[] = [];
  let entities = from;
  for (const said of answers) {
    const id = answerKey(said);
    const before = entityOf(entities, 'answer', id) ?? null;
    const change: Change = { kind: 'answer', id, before, after: answerAfter(before, said) };
    changes.push(change);
    entities = withChange(entities, change);
  }
  return changes;
}

/** As the record lays fields over what is there. */
function answerAfter(before: Answer | null, { place, requirement, set }: AnswerSaid): Answer | null {
  if (set === null) return null;
  const laid = Object.entries({ place, requirement, ...before, ...set });
  return Object.fromEntries(laid.filter(([, value]) => value !== null)) as unknown as Answer;
}
