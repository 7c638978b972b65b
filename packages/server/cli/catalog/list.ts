import { opened } from '@bulkhead/core/catalog/shelf.ts';
import { catalogListJson } from '@bulkhead/core/report/render/results-json.ts';
import { catalogListText } from '@bulkhead/core/report/render/terminal/catalog/list.ts';
import { shippedShelf } from '../../app/catalogs.ts';
import { CallError } from '../refused.ts';
import type { Result, World } from '../world.ts';

export function listCatalogs(surplus: readonly string[], json: boolean, { words, terminal }: World): Result {
  if (surplus.length > 0) {
    const found = surplus.join(' ');
    throw new CallError('surplus', { command: 'catalog list', found, instead: `catalog show '${found}'` });
  }
  const shelf = shippedShelf();
  const catalogs = shelf.editions.map((edition) => opened(shelf, edition));
  return { out: json ? catalogListJson(catalogs) : catalogListText(catalogs, words, terminal), code: 0 };
}
