/**
 * A catalog file as a value. Everything later may rely on is refused here, with its path in the file; a shipped file
 * and a user's own come in by this one door.
 */
import { z } from 'zod';
import { canonicalJson } from '../lib/canonical-json.ts';
import { sha256Of } from '../lib/digest.ts';
import type { Catalog, CatalogDocument, RowLevel } from './catalog.ts';
import { brokenReferences } from './inner-references.ts';
import { CatalogError, problemOfIssue } from './problems.ts';
import { ComponentSchema } from './schema/component.ts';
import { OverlayCatalogSchema } from './schema/overlay.ts';
import { PatchStatesSchema, PointersSchema, TechniquesSchema } from './schema/references.ts';
import { RequirementsSchema } from './schema/requirements.ts';
import { SystemSchema } from './schema/system.ts';

export const CatalogFileSchema = z.discriminatedUnion('kind', [
  SystemSchema,
  ComponentSchema,
  RequirementsSchema,
  OverlayCatalogSchema,
  PointersSchema,
  PatchStatesSchema,
  TechniquesSchema,
]);

/** @throws CatalogError with every problem */
export function parseDocument(json: unknown): CatalogDocument {
  const parsed = CatalogFileSchema.safeParse(json);
  if (!parsed.success) throw new CatalogError(parsed.error.issues.map(problemOfIssue));
  const document = withDigest(withLevels(parsed.data as unknown as CatalogDocument), json);
  const problems = brokenReferences(document);
  if (problems.length > 0) throw new CatalogError(problems);
  return document;
}

/**
 * A file that ships with the program, taken as it is: the tests hold every one of them to `parseDocument`, and so does
 * `catalog verify`. Holding all of them to their schemas takes longer than a whole command.
 */
export function shippedDocument(json: unknown): CatalogDocument {
  return withDigest(withLevels(json as CatalogDocument), json);
}

/** A catalog of system requirements. @throws CatalogError also when it is one of another kind */
export function parseCatalog(json: unknown): Catalog {
  const document = parseDocument(json);
  if (document.kind === 'system') return document;
  throw new CatalogError([
    { code: 'wrong-kind', path: 'kind', params: { found: document.kind, expected: 'system' } },
  ]);
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
