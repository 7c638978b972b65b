/**
 * The catalogs at hand. A shelf knows every edition by name and opens one only when it is asked for: a command pays
 * for what it uses.
 */
import { CatalogError } from './problems.ts';
import { editionOf, type CatalogDocument, type CatalogKind } from './catalog.ts';

export interface CatalogShelf {
  /** `<document>@<edition>`, sorted by code unit. */
  readonly editions: readonly string[];
  /** The edition; null when there is none of that name. @throws CatalogError when its file is not sound */
  readonly open: (edition: string) => CatalogDocument | null;
}

/** A shelf of catalogs that are already read. */
export function shelfOf(documents: readonly CatalogDocument[]): CatalogShelf {
  const byEdition = new Map<string, CatalogDocument>(
    documents.map((document) => [editionOf(document), document]),
  );
  return { editions: [...byEdition.keys()].sort(), open: (edition) => byEdition.get(edition) ?? null };
}

/** The document of one kind; several kinds may share one type. */
export type DocumentOf<K extends CatalogKind, D = CatalogDocument> = D extends { readonly kind: infer Kinds }
  ? K extends Kinds
    ? D & { readonly kind: K }
    : never
  : never;

/** The documents of one kind among the editions in use, in their order. */
export function documentsOf<K extends CatalogKind>(
  shelf: CatalogShelf,
  editions: readonly string[],
  kind: K,
): readonly DocumentOf<K>[] {
  return editions.flatMap((edition) => {
    const document = shelf.open(edition);
    return document?.kind === kind ? [document as DocumentOf<K>] : [];
  });
}

/** @throws CatalogError when the edition is not on the shelf */
export function opened(shelf: CatalogShelf, edition: string): CatalogDocument {
  const document = shelf.open(edition);
  if (document !== null) return document;
  throw new CatalogError([{ code: 'unknown-catalog', path: 'id', params: { found: edition } }]);
}
