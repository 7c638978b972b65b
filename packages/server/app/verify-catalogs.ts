/** Whether catalogs and sets of links are sound: those that are shipped, or a file of somebody's own. */
import { editionOf } from '@bulkhead/core/catalog/catalog.ts';
import { parseLinks, unresolvedLinks } from '@bulkhead/core/catalog/links.ts';
import { CatalogError, type CatalogProblem } from '@bulkhead/core/catalog/problems.ts';
import { libraryProblems, parseScenarioLibrary } from '@bulkhead/core/catalog/scenario-library.ts';
import { opened } from '@bulkhead/core/catalog/shelf.ts';
import { verifyCatalog, type Verified } from '@bulkhead/core/catalog/verify.ts';
import { catalogFiles, linkFiles, shippedShelf } from './catalogs.ts';
import { libraryFiles } from './scenario-library.ts';
import { jsonFile } from './json-file.ts';

export type VerifiedHere = Pick<Verified, 'problems' | 'counts' | 'unsure'> & { readonly id: string };

/** @throws FolderError where a file cannot be read */
export function verifiedShipped(): readonly VerifiedHere[] {
  return [
    ...catalogFiles().map(({ id, path }) => asCatalog(id, jsonFile(path))),
    ...linkFiles().map((path) => asLinks(path, jsonFile(path))),
    ...libraryFiles().map((path) => asLibrary(path, jsonFile(path))),
  ];
}

/** @throws FolderError where the file cannot be read */
export function verifiedFile(path: string): VerifiedHere {
  const json = jsonFile(path);
  if (isOf(json, 'bulkhead/links@1')) return asLinks(path, json);
  if (isOf(json, 'bulkhead/scenario-library@1')) return asLibrary(path, json);
  return asCatalog(path, json);
}

function isOf(json: unknown, schema: string): boolean {
  return typeof json === 'object' && json !== null && 'schema' in json && json.schema === schema;
}

function asCatalog(id: string, json: unknown): VerifiedHere {
  const { problems, counts, unsure } = verifyCatalog(json);
  return { id, problems, counts, unsure };
}

/** Both ends of each link are rows of shipped catalogs. */
function asLinks(path: string, json: unknown): VerifiedHere {
  const shelf = shippedShelf();
  const sound = (id: string, problems: readonly CatalogProblem[], links: number): VerifiedHere => ({
    id,
    problems,
    counts: { links },
    unsure: [],
  });
  try {
    const set = parseLinks(json);
    const documents = shelf.editions
      .filter((edition) => edition === set.from || edition === set.to)
      .map((edition) => opened(shelf, edition));
    return sound(set.id, unresolvedLinks(set, documents), set.links.length);
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    return { id: path, problems: error.problems, counts: null, unsure: [] };
  }
}

/** Techniques, rows and facts are those of shipped catalogs. */
function asLibrary(path: string, json: unknown): VerifiedHere {
  const shelf = shippedShelf();
  try {
    const library = parseScenarioLibrary(json);
    const documents = shelf.editions
      .filter((edition) => edition === library.techniques || edition === library.requirements)
      .map((edition) => opened(shelf, edition));
    const counts = { scenarios: library.scenarios.length, weaknesses: library.weaknesses.length };
    return { id: editionOf(library), problems: libraryProblems(library, documents), counts, unsure: [] };
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    return { id: path, problems: error.problems, counts: null, unsure: [] };
  }
}
