/**
 * All that a plant is judged by and its chain says: the plant, the catalogs it brings, and which answers of its organisation it
 * takes. Changed, merged and checked as one.
 */
import type { CatalogShelf } from '@bulkhead/core/catalog/shelf.ts';
import { vocabularyOf } from '@bulkhead/core/catalog/vocabulary.ts';
import {
  apply,
  tableKey,
  tableOf,
  type AnyChange,
  type Change,
  type Table,
} from '@bulkhead/core/model/change.ts';
import { entityRef } from '@bulkhead/core/model/entity-ref.ts';
import type { OrganisationAnswers } from '@bulkhead/core/model/organisation.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import { isPlantKind } from '@bulkhead/core/model/plant-of-entities.ts';
import { answersFor } from '@bulkhead/core/model/text/shared-of.ts';
import type { Vocabulary } from '@bulkhead/core/model/vocabulary.ts';
import { shelfWith } from '../plant-shelf.ts';
import { PIN_ID, PIN_KIND, type Shared } from './organisation/entity.ts';
import { RecordError } from './record-error.ts';
import { CATALOG_KIND, type OwnCatalog } from './catalogs/entity.ts';
import { textsOf, type OwnCatalogs } from './catalogs/own.ts';
import { shippedVocabulary } from './vocabulary.ts';

export interface Whole {
  readonly plant: Plant;
  readonly catalogs: OwnCatalogs;
  /** Null for a plant that takes no answers of an organisation. */
  readonly shared: Shared | null;
}

export type WholeTable = Table<string, object>;

export function tableOfWhole({ plant, catalogs, shared }: Whole): WholeTable {
  const pin = shared?.pin ?? null;
  const pins = pin === null ? [] : [{ kind: PIN_KIND, id: PIN_ID, entity: pin }];
  const own = Array.from(catalogs, ([id, text]) => ({ kind: CATALOG_KIND, id, entity: { id, text } }));
  const ofPlant: WholeTable = tableOf(plant);
  return new Map([...ofPlant, ...[...own, ...pins].map((entry) => [tableKey(entry), entry] as const)]);
}

/** The same as a folder says it: which answers of the organisation are taken stands in no text. */
export function tableOfFolder(whole: Omit<Whole, 'shared'>): WholeTable {
  return tableOfWhole({ ...whole, shared: null });
}

/**
 * The whole after the changes; of those that are no part of it none is used.
 * @param shared what it is judged with then
 */
export function applyToWhole(
  { plant, catalogs }: Whole,
  changes: readonly AnyChange[],
  shared: Shared | null,
): Whole {
  const next = new Map(catalogs);
  for (const { kind, id, after } of changes) {
    if (kind !== CATALOG_KIND) continue;
    if (after === null) next.delete(id);
    else next.set(id, (after as OwnCatalog).text);
  }
  return { plant: apply(plant, changes.filter(isOfPlant)), catalogs: next, shared };
}

export function isOfPlant(change: AnyChange): change is Change {
  return isPlantKind(change.kind);
}

/** @throws FolderError CatalogFileError */
export function shelfOfWhole({ catalogs }: Pick<Whole, 'catalogs'>): CatalogShelf {
  return shelfWith(textsOf(catalogs));
}

/** @throws FolderError */
export function vocabularyOfWhole(whole: Pick<Whole, 'catalogs'>): Vocabulary {
  return whole.catalogs.size === 0 ? shippedVocabulary() : vocabularyOf(shelfOfWhole(whole));
}

/** What the plant takes of its organisation. @throws RecordError where the two do not go together: that was refused when it was written */
export function answersOfWhole(whole: Whole): OrganisationAnswers | null {
  const { plant, shared } = whole;
  if (shared === null) return null;
  const answers = answersFor(plant, shared.said, vocabularyOfWhole(whole));
  if (answers !== null) return answers;
  throw new RecordError('record-unsound', { plant: plant.id, at: entityRef(PIN_KIND, PIN_ID) });
}
