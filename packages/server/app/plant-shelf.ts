/**
 * The catalogs a plant is judged by: the shipped ones, and those it brings, in its own folder as
 * `catalogs/<id>/<edition>.json` or in a record. They come in by one door.
 */
import { editionOf, type CatalogDocument } from '@bulkhead/core/catalog/catalog.ts';
import type { CatalogShelf } from '@bulkhead/core/catalog/shelf.ts';
import { verifyCatalog } from '@bulkhead/core/catalog/verify.ts';
import { CatalogFileError, shippedShelf } from './catalogs.ts';
import { FolderError } from './folder-error.ts';
import { jsonOf } from './json-file.ts';
import { ownCatalogFiles, type OwnCatalogText } from './own-catalogs.ts';

/** @throws as `shelfWith` */
export function plantShelf(folder: string): CatalogShelf {
  return shelfWith(ownCatalogFiles(folder));
}

/**
 * The shipped catalogs and these, by edition.
 * @throws FolderError when a file cannot be read, or takes the place of a shipped edition
 * @throws CatalogFileError when one is no sound catalog
 */
export function shelfWith(own: ReadonlyMap<string, OwnCatalogText>): CatalogShelf {
  const shipped = shippedShelf();
  if (own.size === 0) return shipped;
  for (const [edition, { path }] of own) {
    if (shipped.editions.includes(edition))
      throw new FolderError('catalog-shipped', { path, found: edition });
  }
  const read = new Map<string, CatalogDocument>();
  return {
    editions: [...shipped.editions, ...own.keys()].sort(),
    open(edition) {
      const text = own.get(edition);
      if (text === undefined) return shipped.open(edition);
      const document = read.get(edition) ?? catalogOf(text, edition);
      read.set(edition, document);
      return document;
    },
  };
}

function catalogOf({ path, text }: OwnCatalogText, edition: string): CatalogDocument {
  const { catalog: document, problems } = verifyCatalog(jsonOf(path, text()));
  if (document === null || problems.length > 0) throw new CatalogFileError(path, problems);
  if (editionOf(document) === edition) return document;
  throw new FolderError('catalog-misplaced', { path, found: editionOf(document), expected: edition });
}
