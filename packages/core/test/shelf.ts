/** Every shipped catalog, for tests; each file is read when a test first asks for it. */
import { readFileSync, readdirSync } from 'node:fs';
import type { CatalogDocument } from '../catalog/catalog.ts';
import { parseLinks, type LinkSet } from '../catalog/links.ts';
import { parseDocument } from '../catalog/parse.ts';
import type { CatalogShelf } from '../catalog/shelf.ts';

const FOLDER = new URL('../../../catalog/', import.meta.url);

function jsonOf(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8'));
}

const documents = readdirSync(FOLDER).filter((name) => !['links', 'scenarios'].includes(name));
/** `<document>@<edition>` by path below `catalog/`. */
export const CATALOG_PATHS: ReadonlyMap<string, string> = new Map(
  documents.flatMap((document) =>
    readdirSync(new URL(`${document}/`, FOLDER)).map(
      (file) => [`${document}@${file.slice(0, -'.json'.length)}`, `${document}/${file}`] as const,
    ),
  ),
);

export function catalogJson(edition: string): unknown {
  const path = CATALOG_PATHS.get(edition);
  if (path === undefined) throw new Error(`no catalog ${edition}`);
  return jsonOf(path);
}

const read = new Map<string, CatalogDocument>();

export const shelf: CatalogShelf = {
  editions: [...CATALOG_PATHS.keys()].sort(),
  open(edition) {
    if (!CATALOG_PATHS.has(edition)) return null;
    const document = read.get(edition) ?? parseDocument(catalogJson(edition));
    read.set(edition, document);
    return document;
  },
};

export const LINK_FILES: readonly string[] = readdirSync(new URL('links/', FOLDER)).sort();

export function linksJson(file: string): unknown {
  return jsonOf(`links/${file}`);
}

/** Every set of links, read anew. */
export function linkSets(): readonly LinkSet[] {
  return LINK_FILES.map((file) => parseLinks(linksJson(file)));
}

/** The library of threat scenarios, as its file stands. */
export function libraryJson(): unknown {
  return jsonOf('scenarios/ot-2026.json');
}
