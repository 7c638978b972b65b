/** Results as JSON: each names its schema. What is published of them is in report/*-schema.ts. */
import type { Catalog, CatalogRow } from '../../catalog/catalog.ts';
import type { Verified } from '../../catalog/verify.ts';
import type { Change } from '../../model/change.ts';
import type { Effects } from '../diff-effects.ts';
import type { Why } from '../explain.ts';
import type { CheckReport } from './check-report.ts';

export function whyJson(why: Why): string {
  return json(why);
}

export function checkJson({ asOf, problems, problemCount, findings }: CheckReport): string {
  return json({ schema: 'bulkhead/check@1', asOf, problems, problemCount, findings });
}

/** @param asOf the day for which both plants were judged */
export function diffJson(asOf: string, changes: readonly Change[], effects: Effects): string {
  return json({ schema: 'bulkhead/diff@1', asOf, changes, ...effects });
}

export function catalogListJson(catalogs: readonly Catalog[]): string {
  return json({
    schema: 'bulkhead/catalog-list@1',
    catalogs: catalogs.map((catalog) => ({
      id: editionOf(catalog),
      title: catalog.title,
      rows: catalog.rows.length,
      digest: catalog.digest,
    })),
  });
}

export function catalogDocumentJson(catalog: Catalog): string {
  const { title, includes, provenance, obtain, frs, facts, suggests, rows, digest } = catalog;
  const id = editionOf(catalog);
  const said = { id, digest, title, includes, provenance, obtain, frs, facts, suggests, rows };
  return json({ schema: 'bulkhead/catalog-document@1', ...said });
}

export function catalogRowJson(catalog: Catalog, row: CatalogRow): string {
  const { digest } = catalog;
  return json({ schema: 'bulkhead/catalog-row@1', catalog: editionOf(catalog), digest, row });
}

/** What was found of a catalog file, under its edition or its path. */
export type VerifiedFile = Pick<Verified, 'problems' | 'counts' | 'unsure'> & { readonly id: string };

export function catalogVerificationJson(files: readonly VerifiedFile[]): string {
  const catalogs = files.map(({ id, problems, counts, unsure }) => ({ id, problems, counts, unsure }));
  return json({ schema: 'bulkhead/catalog-verification@1', catalogs });
}

function editionOf({ id, edition }: Catalog): string {
  return `${id}@${edition}`;
}

function json(result: object): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
