/** What a row feeds beyond its place: rows of laws and frameworks, what it sustains. */
import { isRequirements } from '../catalog/catalog.ts';
import { sustainedRow, carriedBy } from './sustained.ts';
import type { WhyContext } from './chain.ts';

/** Rows of laws and frameworks that the row helps to show, as this plant writes them. */
export function lawsFedBy({ library }: WhyContext, key: string): readonly string[] {
  const editionRow = library.row(key)?.editionRow ?? null;
  if (editionRow === null) return [];
  const fed = library
    .links()
    .related(editionRow)
    .flatMap(({ side, row }) => (side === 'to' ? [library.row(row)] : []))
    .flatMap((row) => (row !== null && (row.kind === 'law' || row.kind === 'framework') ? [row.key] : []));
  return [...new Set(fed)];
}

/** Where the document of the row has maturity levels: its maturity at the place, and what it sustains. */
export function maturityRefs(context: WhyContext, place: string, key: string): readonly string[] {
  return hasMaturity(context, key) ? [`maturity:${place}:${key}`] : [];
}

export function hasMaturity({ library }: WhyContext, key: string): boolean {
  const edition = library.row(key)?.edition ?? null;
  const document = edition === null ? null : library.document(edition);
  return document !== null && isRequirements(document) && document.maturity !== undefined;
}

/** What the row sustains, as references. */
export function sustainedRefs(context: WhyContext, key: string): readonly string[] {
  return carriedBy(context, key)
    .filter((row) => sustainedRow(context, row) !== null)
    .map((row) => `sustained:${row}`);
}
