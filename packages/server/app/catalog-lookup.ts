/** From what somebody typed to a catalog, a row of it and what it has to do with; or to what was probably meant. */
import { editionOf, rowViews, type CatalogDocument } from '@bulkhead/core/catalog/catalog.ts';
import type { LinkIndex } from '@bulkhead/core/catalog/links.ts';
import { rowDetails } from '@bulkhead/core/catalog/row-details.ts';
import { opened, type CatalogShelf } from '@bulkhead/core/catalog/shelf.ts';
import { nearest } from '@bulkhead/core/lib/near.ts';
import type { CatalogRow, NamedRelated } from '@bulkhead/core/report/render/results-json.ts';

export type Lookup =
  | { readonly found: 'catalog'; readonly catalog: CatalogDocument }
  | ({ readonly found: 'row' } & CatalogRow)
  | { readonly found: 'no-catalog'; readonly near: readonly string[] }
  | {
      readonly found: 'no-row';
      readonly catalog: CatalogDocument;
      readonly row: string;
      readonly near: string;
    };

/** Where the same row stands in this many documents, none is what was meant. */
const MOST_NEAR = 3;

/** @param what `<document>[@<edition>][/<row>]`, or with a space where the slash should be; without an edition the newest */
export function lookUp(shelf: CatalogShelf, links: LinkIndex, what: string): Lookup {
  const [document, id] = partsOf(shelf, what);
  const edition = editionNamed(shelf, document);
  if (edition === null) return { found: 'no-catalog', near: nearRows(shelf, what) };
  const catalog = opened(shelf, edition);
  if (id === null) return { found: 'catalog', catalog };
  const rows = rowViews(catalog);
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) {
    const near = nearest(
      id,
      rows.map((each) => each.id),
    );
    return { found: 'no-row', catalog, row: id, near: near === null ? '' : `${document}/${near}` };
  }
  return {
    found: 'row',
    catalog,
    row,
    related: relatedTo(shelf, links, `${edition}/${id}`),
    details: rowDetails(catalog, id, links.sets),
  };
}

/** `62443-3-3 SR 5.2` can mean one thing only: no document has a space in its name. */
function partsOf(shelf: CatalogShelf, what: string): readonly [string, string | null] {
  const at = /[/ ]/.exec(what)?.index;
  if (at === undefined) return [what, null];
  const document = what.slice(0, at);
  if (what[at] === ' ' && editionNamed(shelf, document) === null) return [what, null];
  return [document, what.slice(at + 1)];
}

/** The edition of a document; without one the newest, which sorts last. */
export function editionNamed(shelf: CatalogShelf, document: string): string | null {
  return shelf.editions.findLast((each) => each === document || each.startsWith(`${document}@`)) ?? null;
}

/** A row typed without its document, or a document that is nearly right. */
function nearRows(shelf: CatalogShelf, what: string): readonly string[] {
  const id = what.toLowerCase();
  const rows = shelf.editions.flatMap((edition) =>
    rowViews(opened(shelf, edition))
      .filter((row) => row.id.toLowerCase() === id)
      .map((row) => `${nameOf(shelf, edition)}/${row.id}`),
  );
  if (rows.length > 0) return rows.slice(0, MOST_NEAR);
  const [document = '', ...rest] = what.split('/');
  const names = new Set(shelf.editions.flatMap((edition) => [edition, nameOf(shelf, edition)]));
  const near = nearest(document, [...names].sort());
  return near === null ? [] : [[near, ...rest].join('/')];
}

/** Without the edition where it is the newest. */
function nameOf(shelf: CatalogShelf, edition: string): string {
  const document = edition.slice(0, edition.indexOf('@'));
  return editionNamed(shelf, document) === edition ? document : edition;
}

function relatedTo(shelf: CatalogShelf, links: LinkIndex, row: string): readonly NamedRelated[] {
  const titles = new Map<string, ReadonlyMap<string, string | null>>();
  const titleOf = (reference: string): string | null => {
    const edition = reference.slice(0, reference.indexOf('/'));
    let ofEdition = titles.get(edition);
    if (ofEdition === undefined) {
      ofEdition = new Map(
        rowViews(opened(shelf, edition)).map((each) => [`${edition}/${each.id}`, each.title]),
      );
      titles.set(edition, ofEdition);
    }
    return ofEdition.get(reference) ?? null;
  };
  return links.related(row).map((related) => ({ ...related, title: titleOf(related.row) }));
}

/** Sets of links from or to the edition. */
export function setsOf(links: LinkIndex, catalog: CatalogDocument): LinkIndex['sets'] {
  const edition = editionOf(catalog);
  return links.sets.filter(({ from, to }) => from === edition || to === edition);
}
