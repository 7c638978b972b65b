/**
 * From a plant to an index that holds every verdict. `compile` is a pure function of plant, catalog and day;
 * `update` (update.ts) gives the same index for a changed plant, judging again only what the change reached.
 */
import type { Catalog } from '../catalog/catalog.ts';
import { keyedList, keying } from '../lib/keyed-list.ts';
import { pagesOf } from '../lib/pages.ts';
import { entitiesFrom, plantOf } from '../model/entities.ts';
import type { Evidence, Plant } from '../model/plant.ts';
import { evidenceRecord, type EvidenceRecord, type RecordContext } from './answer-record.ts';
import { answerSet } from './answer-set.ts';
import { statedFacts } from './facts.ts';
import { judgePlace } from './judge.ts';
import { byPlace, recordsOf, type Place } from './place.ts';
import { namedBy } from './named-by.ts';
import { inputsOf, type PlantIndex, type Prepared } from './plant-index.ts';
import { buildPlaces } from './places.ts';
import { rowTable, type RowTable } from './row-table.ts';

/**
 * Judges the plant.
 * @param asOf the day, `YYYY-MM-DD`
 */
export function compile(plant: Plant, catalog: Catalog, asOf: string): PlantIndex {
  const prepared = prepare(plant, catalog, asOf);
  const inputOf = inputsOf(prepared);
  const judged = prepared.places.flat().map((place) => judgePlace(inputOf(place)));
  return { ...prepared, judged: pagesOf(judged) };
}

function prepare(given: Plant, catalog: Catalog, asOf: string): Prepared {
  const entities = entitiesFrom(given);
  const plant = plantOf(entities);
  const live = liveRecords(plant.evidence, asOf);
  const context = contextOf(plant, rowTable(catalog, plant.overlays), live, asOf);
  const answers = byPlace(plant.answers);
  const setAt = (ref: string) => answerSet(context.table, recordsOf(context, answers.get(ref) ?? []));
  const places = buildPlaces(plant, context, setAt);
  return {
    entities,
    catalog,
    asOf,
    table: context.table,
    evidence: keyedList(
      keying(({ id }) => id),
      live,
    ),
    naming: namedBy(plant),
    organisation: setAt('organisation'),
    site: setAt('site'),
    siteFacts: statedFacts(context, plant.site?.facts),
    places: pagesOf(places),
    position: positionsOf(places),
  };
}

function liveRecords(evidence: readonly Evidence[], asOf: string): readonly EvidenceRecord[] {
  return evidence.map((item) => evidenceRecord(asOf, item)).filter((record) => record !== null);
}

/** Maps, since every answer of the plant is read against it at once. */
function contextOf(
  plant: Plant,
  table: RowTable,
  live: readonly EvidenceRecord[],
  asOf: string,
): RecordContext {
  const evidence = new Map(live.map((record) => [record.id, record] as const));
  const measures = new Map(plant.measures.map((measure) => [measure.id, measure] as const));
  return { asOf, table, evidence: (id) => evidence.get(id), measure: (id) => measures.get(id) };
}

function positionsOf(places: readonly Place[]): ReadonlyMap<string, number> {
  return new Map(places.map((place, position) => [place.ref, position] as const));
}
