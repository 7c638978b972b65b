/** The catalogs that are shipped with the program, and those a plant brings. Each file is read once, when it is used. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogError } from '@bulkhead/core/catalog/problems.ts';
import type { CatalogDocument } from '@bulkhead/core/catalog/catalog.ts';
import { linkIndex, shippedLinkSet, type LinkIndex } from '@bulkhead/core/catalog/links.ts';
import { shippedDocument } from '@bulkhead/core/catalog/document.ts';
import type { CatalogShelf } from '@bulkhead/core/catalog/shelf.ts';

const FOLDER = join(import.meta.dirname, '../../../catalog');
const LINKS = 'links';
const LIBRARY = 'scenarios';
/** Where the library of threat scenarios lies, which is no document of the series. */
export const LIBRARY_FOLDER = join(FOLDER, LIBRARY);

export interface CatalogFile {
  /** `<document>@<edition>`, from the path. */
  readonly id: string;
  readonly path: string;
}

/** A catalog that a plant brings is not sound; says which. */
export class CatalogFileError extends Error {
  readonly path: string;
  readonly problems: CatalogError['problems'];
  constructor(path: string, problems: CatalogError['problems']) {
    super(`${path} is no catalog: ${problems.map((p) => `${p.path} ${p.code}`).join('; ')}`);
    this.path = path;
    this.problems = problems;
  }
}

/** Files of editions below a folder, `<document>/<edition>.json`, sorted by id. */
export function catalogFiles(folder: string = FOLDER): readonly CatalogFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && ![LINKS, LIBRARY].includes(entry.name))
    .flatMap(({ name: document }) =>
      jsonIn(join(folder, document)).map((name) => ({
        id: `${document}@${name.slice(0, -'.json'.length)}`,
        path: join(folder, document, name),
      })),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Files of links, sorted by name. */
export function linkFiles(): readonly string[] {
  return jsonIn(join(FOLDER, LINKS)).map((name) => join(FOLDER, LINKS, name));
}

function jsonIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8')) as unknown;
}

/** The shelf of what is shipped. */
export function shippedShelf(): CatalogShelf {
  const paths = new Map(catalogFiles().map((file) => [file.id, file.path] as const));
  const read = new Map<string, CatalogDocument>();
  return {
    editions: [...paths.keys()],
    open(edition) {
      const path = paths.get(edition);
      if (path === undefined) return null;
      const known = read.get(edition);
      if (known !== undefined) return known;
      const document = shippedDocument(readJson(path));
      read.set(edition, document);
      return document;
    },
  };
}

/** Every link between the shipped catalogs. */
export function shippedLinks(): LinkIndex {
  return linkIndex(linkFiles().map((path) => shippedLinkSet(readJson(path))));
}
