/** What reading adds to a catalog as its file has it. Apart from the schemas, which whoever takes a file as it is has no use for. */
import { canonicalJson } from '../lib/canonical-json.ts';
import { sha256Of } from '../lib/digest.ts';
import type { CatalogDocument, RowLevel } from './catalog.ts';

/**
 * A file that ships with the program, taken as it is: the tests hold every one of them to `parseDocument`, and so does
 * `catalog verify`. Holding all of them to their schemas takes longer than a whole command.
 */
export function shippedDocument(json: unknown): CatalogDocument {
  return documentOf(json as CatalogDocument, json);
}

/** @param json the file itself */
export function documentOf(document: CatalogDocument, json: unknown): CatalogDocument {
  return withDigest(withLevels(document), json);
}

/** Hashed when it is first asked for: whoever only looks a row up does not pay for it. */
function withDigest(document: CatalogDocument, json: unknown): CatalogDocument {
  let digest: string | null = null;
  return Object.defineProperty({ ...document }, 'digest', {
    enumerable: true,
    get: () => (digest ??= sha256Of(canonicalJson(json))),
  });
}

function withLevels(document: CatalogDocument): CatalogDocument {
  if (document.kind === 'system') return { ...document, rows: document.rows.map(withLevel) };
  if (document.kind === 'component') return { ...document, rows: document.rows.map(withLevel) };
  return document;
}

function withLevel<T extends { readonly sl: readonly boolean[] }>(row: T): T & { readonly level: RowLevel } {
  const first = row.sl.indexOf(true);
  return { ...row, level: (first < 0 ? 4 : first + 1) as RowLevel };
}
