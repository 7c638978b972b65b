/** What was typed behind a verb of `catalog`, looked up, or refused with what to type. */
import { editionOf, type CatalogDocument } from '@bulkhead/core/catalog/catalog.ts';
import type { LinkIndex } from '@bulkhead/core/catalog/links.ts';
import type { CatalogShelf } from '@bulkhead/core/catalog/shelf.ts';
import type { CatalogRow } from '@bulkhead/core/report/render/results-json.ts';
import { lookUp } from '../../app/catalog-lookup.ts';
import { CallError } from '../refused.ts';

export type Found = { readonly catalog: CatalogDocument } & ({ readonly row?: never } | CatalogRow);

/** @param words of an id with spaces that may have come without quotes. @throws CallError */
export function foundBy(shelf: CatalogShelf, links: LinkIndex, words: readonly string[]): Found {
  const what = words.join(' ');
  const found = lookUp(shelf, links, what);
  switch (found.found) {
    case 'catalog':
      return { catalog: found.catalog };
    case 'row':
      return found;
    case 'no-row':
      throw new CallError('no-row', {
        found: found.row,
        catalog: editionOf(found.catalog),
        near: found.near,
      });
    case 'no-catalog':
      if (found.near.length > 0)
        throw new CallError('no-catalog-near', {
          found: what,
          near: found.near.map((each) => `\`${each}\``),
        });
      throw new CallError('no-catalog', { found: what, expected: [...shelf.editions] });
  }
}
