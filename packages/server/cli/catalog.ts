import { nearest } from '@bulkhead/core/lib/near.ts';
import { rowViews, type CatalogDocument } from '@bulkhead/core/catalog/catalog.ts';
import { parseLinks, unresolvedLinks } from '@bulkhead/core/catalog/links.ts';
import { CatalogError, type CatalogProblem } from '@bulkhead/core/catalog/problems.ts';
import { opened, type CatalogShelf } from '@bulkhead/core/catalog/shelf.ts';
import { verifyCatalog } from '@bulkhead/core/catalog/verify.ts';
import { wordedCatalogProblem } from '@bulkhead/core/report/render/catalog-problem.ts';
import {
  catalogDocumentJson,
  catalogLinksJson,
  catalogListJson,
  catalogRowJson,
  catalogVerificationJson,
  type NamedRelated,
  type VerifiedFile,
} from '@bulkhead/core/report/render/results-json.ts';
import {
  catalogListText,
  catalogRowText,
  catalogText,
  linkSetsText,
  verifiedText,
} from '@bulkhead/core/report/render/terminal/catalog.ts';
import { catalogFiles, linkFiles, readJson, shippedLinks, shippedShelf } from '../app/catalogs.ts';
import { isText, type Call } from './arguments.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

export function catalogCommand(call: Call, world: World): Result {
  const [verb = 'list', what] = call.positionals;
  const json = !isText(call);
  switch (verb) {
    case 'list':
      return list(json, world);
    case 'show':
      return show(what, json, world);
    case 'links':
      return what === undefined ? sets(json, world) : show(what, json, world);
    case 'verify':
      return verify(what, json, world);
    default:
      throw new CallError('catalog-verb', { found: verb });
  }
}

function list(json: boolean, { words, terminal }: World): Result {
  const shelf = shippedShelf();
  const catalogs = shelf.editions.map((edition) => opened(shelf, edition));
  return { out: json ? catalogListJson(catalogs) : catalogListText(catalogs, words, terminal), code: 0 };
}

function show(what: string | undefined, json: boolean, { words, terminal }: World): Result {
  const shelf = shippedShelf();
  const [document = '', ...rest] = (what ?? '62443-3-3').split('/');
  const catalog = opened(shelf, editionNamed(shelf, document));
  if (rest.length === 0)
    return { out: json ? catalogDocumentJson(catalog) : catalogText(catalog, words, terminal), code: 0 };
  const id = rest.join('/');
  const rows = rowViews(catalog);
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) {
    const near = nearest(
      id,
      rows.map((each) => each.id),
    );
    throw new CallError('no-row', { found: id, catalog: catalog.id, near: near ?? '' });
  }
  const related = relatedTo(shelf, catalog, id);
  const out = json
    ? catalogRowJson(catalog, row, related)
    : catalogRowText(catalog, row, related, words, terminal);
  return { out, code: 0 };
}

/** The edition of a document; without one the newest, which sorts last. */
function editionNamed(shelf: CatalogShelf, document: string): string {
  const edition = shelf.editions.findLast((each) => each === document || each.startsWith(`${document}@`));
  if (edition !== undefined) return edition;
  throw new CallError('no-catalog', { found: document, expected: [...shelf.editions] });
}

function relatedTo(shelf: CatalogShelf, catalog: CatalogDocument, id: string): readonly NamedRelated[] {
  const titles = new Map<string, ReadonlyMap<string, string | null>>();
  const titleOf = (reference: string): string | null => {
    const edition = reference.slice(0, reference.indexOf('/'));
    let ofEdition = titles.get(edition);
    if (ofEdition === undefined) {
      ofEdition = new Map(rowViews(opened(shelf, edition)).map((row) => [`${edition}/${row.id}`, row.title]));
      titles.set(edition, ofEdition);
    }
    return ofEdition.get(reference) ?? null;
  };
  return shippedLinks()
    .related(`${catalog.id}@${catalog.edition}/${id}`)
    .map((related) => ({ ...related, title: titleOf(related.row) }));
}

function sets(json: boolean, { words, terminal }: World): Result {
  const { sets: all } = shippedLinks();
  return { out: json ? catalogLinksJson(all) : linkSetsText(all, words, terminal), code: 0 };
}

function verify(path: string | undefined, json: boolean, { words, terminal }: World): Result {
  const files =
    path === undefined ? [...shipped(), ...shippedLinkFiles()] : [{ id: path, ...verified(path) }];
  const results = files.map((file): VerifiedFile => ({
    ...file,
    problems: file.problems.map((problem) => wordedCatalogProblem(problem, words)),
  }));
  const code = results.some((result) => result.problems.length > 0) ? 2 : 0;
  return { out: json ? catalogVerificationJson(results) : verifiedText(results, words, terminal), code };
}

type Found = Omit<VerifiedFile, 'problems'> & { readonly problems: readonly CatalogProblem[] };

function shipped(): readonly Found[] {
  return catalogFiles().map(({ id, path }) => ({ id, ...verified(path) }));
}

function verified(path: string): Omit<Found, 'id'> {
  let file: unknown;
  try {
    file = readJson(path);
  } catch (error) {
    throw new CallError('cannot-read', { path, error: (error as Error).message });
  }
  const { problems, counts, unsure } = verifyCatalog(file);
  return { problems, counts, unsure };
}

/** Sets of links: both ends of each link are rows of shipped catalogs. */
function shippedLinkFiles(): readonly Found[] {
  const shelf = shippedShelf();
  const documents = shelf.editions.map((edition) => opened(shelf, edition));
  return linkFiles().map((path): Found => {
    try {
      const set = parseLinks(readJson(path));
      const problems = unresolvedLinks(set, documents);
      return { id: set.id, problems, counts: { links: set.links.length }, unsure: [] };
    } catch (error) {
      if (!(error instanceof CatalogError)) throw error;
      return { id: path, problems: error.problems, counts: null, unsure: [] };
    }
  });
}
