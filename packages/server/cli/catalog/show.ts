import { catalogDocumentJson, catalogRowJson } from '@bulkhead/core/report/render/results-json.ts';
import { catalogText } from '@bulkhead/core/report/render/terminal/catalog/document.ts';
import { catalogRowText } from '@bulkhead/core/report/render/terminal/catalog/row.ts';
import { shippedLinks, shippedShelf } from '../../app/catalogs.ts';
import type { Result, World } from '../world.ts';
import { foundBy } from './find.ts';

const DEFAULT = '62443-3-3';

export function showCatalog(what: readonly string[], json: boolean, { words, terminal }: World): Result {
  const found = foundBy(shippedShelf(), shippedLinks(), what.length === 0 ? [DEFAULT] : what);
  if (found.row === undefined) {
    const { catalog } = found;
    return { out: json ? catalogDocumentJson(catalog) : catalogText(catalog, words, terminal), code: 0 };
  }
  return { out: json ? catalogRowJson(found) : catalogRowText(found, words, terminal), code: 0 };
}
