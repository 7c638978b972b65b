import { editionOf, rowViews, type CatalogDocument } from './catalog.ts';

/** Title of a row by its requirement, with the edition or without; empty where there is none. */
export function rowTitles(documents: readonly CatalogDocument[]): (requirement: string) => string {
  const titles = new Map<string, string>();
  for (const document of documents) {
    for (const { id, title } of rowViews(document)) {
      titles.set(`${document.id}/${id}`, title ?? '');
      titles.set(`${editionOf(document)}/${id}`, title ?? '');
    }
  }
  return (requirement) => titles.get(requirement) ?? '';
}
