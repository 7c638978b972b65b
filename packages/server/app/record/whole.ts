/** All that a plant is judged by and its chain says: the plant, and the catalogs it brings. Changed, merged and checked as one. */
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
import type { Plant } from '@bulkhead/core/model/plant.ts';
import { isPlantKind } from '@bulkhead/core/model/plant-of-entities.ts';
import type { Vocabulary } from '@bulkhead/core/model/vocabulary.ts';
import { shelfWith } from '../plant-shelf.ts';
import { CATALOG_KIND, type OwnCatalog } from './catalogs/entity.ts';
import { textsOf, type OwnCatalogs } from './catalogs/own.ts';
import { shippedVocabulary } from './vocabulary.ts';

export interface Whole {
  readonly plant: Plant;
  readonly catalogs: OwnCatalogs;
}

export type WholeTable = Table<string, object>;

export function tableOfWhole({ plant, catalogs }: Whole): WholeTable {
  const own = Array.from(catalogs, ([id, text]) => ({ kind: CATALOG_KIND, id, entity: { id, text } }));
  const ofPlant: WholeTable = tableOf(plant);
  return new Map([...ofPlant, ...own.map((entry) => [tableKey(entry), entry] as const)]);
}

/** The whole after the changes; of those that are no part of it none is used. */
export function applyToWhole({ plant, catalogs }: Whole, changes: readonly AnyChange[]): Whole {
  const next = new Map(catalogs);
  for (const { kind, id, after } of changes) {
    if (kind !== CATALOG_KIND) continue;
    if (after === null) next.delete(id);
    else next.set(id, (after as OwnCatalog).text);
  }
  return { plant: apply(plant, changes.filter(isOfPlant)), catalogs: next };
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
