import { catalogLinksJson, catalogRowJson } from '@bulkhead/core/report/render/results-json.ts';
import { linkSetDetailsText, linkSetsText } from '@bulkhead/core/report/render/terminal/catalog/links.ts';
import { rowLinksText } from '@bulkhead/core/report/render/terminal/catalog/row.ts';
import { setsOf } from '../../app/catalog-lookup.ts';
import { shippedLinks, shippedShelf } from '../../app/catalogs.ts';
import type { Result, World } from '../world.ts';
import { foundBy } from './find.ts';

/** All sets; one of them by its id; those of a document; or what one row has to do with. */
export function showLinks(what: readonly string[], json: boolean, { words, terminal }: World): Result {
  const links = shippedLinks();
  if (what.length === 0) {
    const { sets } = links;
    return { out: json ? catalogLinksJson(sets) : linkSetsText(sets, words, terminal), code: 0 };
  }
  const named = links.sets.filter(({ id }) => what.length === 1 && id === what[0]);
  const found = named.length > 0 ? null : foundBy(shippedShelf(), links, what);
  if (found?.row !== undefined)
    return { out: json ? catalogRowJson(found) : rowLinksText(found, words, terminal), code: 0 };
  const sets = found === null ? named : setsOf(links, found.catalog);
  return { out: json ? catalogLinksJson(sets) : linkSetDetailsText(sets, words, terminal), code: 0 };
}
