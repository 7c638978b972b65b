/** The catalogs that a stored plant brings. */
import { entityRef } from '@bulkhead/core/model/entity-ref.ts';
import { ownCatalogFiles, type OwnCatalogText } from '../../own-catalogs.ts';
import { shelfWith } from '../../plant-shelf.ts';
import { CATALOG_KIND } from './entity.ts';

/** Texts by edition. */
export type OwnCatalogs = ReadonlyMap<string, string>;

export const NO_CATALOGS: OwnCatalogs = new Map();

/** As a shelf takes them. They stand in no file, so each is told by its reference. */
export function textsOf(own: OwnCatalogs): ReadonlyMap<string, OwnCatalogText> {
  return new Map(
    Array.from(own, ([id, text]) => [id, { path: entityRef(CATALOG_KIND, id), text: () => text }]),
  );
}

/**
 * Every one of a folder, also those that are not in use yet.
 * @throws FolderError CatalogFileError where one is not sound: a record would hand it on
 */
export function catalogsOfFolder(folder: string): OwnCatalogs {
  const files = Array.from(ownCatalogFiles(folder), ([id, { path, text }]) => {
    const read = text();
    return [id, { path, text: () => read }] as const;
  });
  const shelf = shelfWith(new Map(files));
  for (const [id] of files) shelf.open(id);
  return new Map(files.map(([id, { text }]) => [id, text()]));
}
