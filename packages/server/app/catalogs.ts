/** The catalogs that are shipped with the program. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '@bulkhead/core/catalog/catalog.ts';
import { parseCatalog } from '@bulkhead/core/catalog/parse.ts';

const FOLDER = join(import.meta.dirname, '../../../catalog');

export interface CatalogFile {
  /** `<document>@<edition>`, from the path. */
  readonly id: string;
  readonly path: string;
}

export function catalogFiles(): readonly CatalogFile[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((folder) =>
      readdirSync(join(FOLDER, folder.name))
        .filter((name) => name.endsWith('.json'))
        .map((name) => ({
          id: `${folder.name}@${name.slice(0, -'.json'.length)}`,
          path: join(FOLDER, folder.name, name),
        })),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8')) as unknown;
}

export function shippedCatalogs(): readonly Catalog[] {
  return catalogFiles().map((file) => parseCatalog(readJson(file.path)));
}
