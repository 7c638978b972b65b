/**
 * A catalog file as a value. Everything later may rely on is refused here, with its path in the file; a shipped file
 * and a user's own come in by this one door.
 */
import { z } from 'zod';
import type { Catalog, CatalogDocument } from './catalog.ts';
import { brokenReferences } from './inner-references.ts';
import { CatalogError, problemOfIssue } from './problems.ts';
import { ComponentSchema } from './schema/component.ts';
import { OverlayCatalogSchema } from './schema/overlay.ts';
import { PatchStatesSchema, PointersSchema, TechniquesSchema } from './schema/references.ts';
import { RequirementsSchema } from './schema/requirements.ts';
import { SystemSchema } from './schema/system.ts';
import { documentOf } from './document.ts';

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
  const document = documentOf(parsed.data as unknown as CatalogDocument, json);
  const problems = brokenReferences(document);
  if (problems.length > 0) throw new CatalogError(problems);
  return document;
}

/** A catalog of system requirements. @throws CatalogError also when it is one of another kind */
export function parseCatalog(json: unknown): Catalog {
  const document = parseDocument(json);
  if (document.kind === 'system') return document;
  throw new CatalogError([
    { code: 'wrong-kind', path: 'kind', params: { found: document.kind, expected: 'system' } },
  ]);
}
