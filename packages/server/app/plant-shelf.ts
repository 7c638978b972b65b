/**
 * The catalogs a plant is judged by: the shipped ones, and those in its own folder as `catalogs/<id>/<edition>.json`. They
 * come in by one door. The folder is hostile: no link is followed, and sizes are looked at before bytes are.
 */
import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { editionOf, type CatalogDocument } from '@bulkhead/core/catalog/catalog.ts';
import type { CatalogShelf } from '@bulkhead/core/catalog/shelf.ts';
import { verifyCatalog } from '@bulkhead/core/catalog/verify.ts';
import { LIMITS } from '@bulkhead/core/model/limits.ts';
import { CatalogFileError, shippedShelf } from './catalogs.ts';
import { FolderError } from './folder-error.ts';
import { systemCode, systemFault } from './system-fault.ts';
import { jsonFile } from './json-file.ts';

const OWN = 'catalogs';

/**
 * @throws FolderError when a file cannot be read, or takes the place of a shipped edition
 * @throws CatalogFileError when one is no sound catalog
 */
export function plantShelf(folder: string): CatalogShelf {
  const shipped = shippedShelf();
  const own = ownCatalogs(folder);
  if (own.size === 0) return shipped;
  for (const [edition, path] of own) {
    if (shipped.editions.includes(edition))
      throw new FolderError('catalog-shipped', { path, found: edition });
  }
  const read = new Map<string, CatalogDocument>();
  return {
    editions: [...shipped.editions, ...own.keys()].sort(),
    open(edition) {
      const path = own.get(edition);
      if (path === undefined) return shipped.open(edition);
      const document = read.get(edition) ?? catalogAt(path, edition);
      read.set(edition, document);
      return document;
    },
  };
}

/** Paths by edition. */
function ownCatalogs(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const document of directories(join(folder, OWN))) {
    const below = join(folder, OWN, document);
    for (const entry of listed(below)) {
      if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
      found.set(`${document}@${entry.name.slice(0, -'.json'.length)}`, join(below, entry.name));
      if (found.size > LIMITS.files) {
        const params = { folder: join(folder, OWN), found: found.size, limit: LIMITS.files };
        throw new FolderError('too-many-files', params);
      }
    }
  }
  return found;
}

function directories(folder: string): readonly string[] {
  return listed(folder).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/** What is in the folder; nothing where there is none, or a link in its place: it leads elsewhere. */
function listed(folder: string): readonly Dirent[] {
  try {
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    // The plant itself is a file: whoever reads the plant says so.
    if (systemCode(error) === 'ENOTDIR') return [];
    throw new FolderError('cannot-read', { path: folder, error: systemFault(error) });
  }
}

function catalogAt(path: string, edition: string): CatalogDocument {
  const json = jsonFile(path);
  const { catalog: document, problems } = verifyCatalog(json);
  if (document === null || problems.length > 0) throw new CatalogFileError(path, problems);
  if (editionOf(document) === edition) return document;
  throw new FolderError('catalog-misplaced', { path, found: editionOf(document), expected: edition });
}
