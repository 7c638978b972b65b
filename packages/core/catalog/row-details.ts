/** What a catalog and the links say of one row beside the words every row has. */
import type { PlaceKind } from '../model/refs.ts';
import type { VocabularyRow } from '../model/vocabulary.ts';
import { editionOf, isRequirements, type CatalogDocument } from './catalog.ts';
import type { LinkSet } from './links.ts';
import { answeredAtOf, saysOf } from './vocabulary.ts';

/** A row of a table of the same rows as it circulates elsewhere. */
export interface VariantRow {
  /** The table. */
  readonly title: string;
  readonly provenance: string;
  readonly subject: string;
  /** What the table names for it. */
  readonly parts: readonly string[];
  /** Where the table departs from the document; null where it does not. */
  readonly departs: string | null;
}

/** That a row answers to nothing in another edition. */
export interface WithoutCounterpart {
  readonly set: string;
  /** `<document>@<edition>`. */
  readonly edition: string;
  readonly why: string;
}

export interface RowDetails {
  /** Where an overlay row departs from the standard. */
  readonly departs: string | null;
  readonly note: string | null;
  readonly variants: readonly VariantRow[];
  readonly without: readonly WithoutCounterpart[];
  /** Kinds of place at which an answer counts; none where nothing is judged. */
  readonly answeredAt: readonly PlaceKind[];
  /** What an answer may say besides its status. */
  readonly says: VocabularyRow['says'];
}

export function rowDetails(document: CatalogDocument, id: string, sets: readonly LinkSet[]): RowDetails {
  const row = document.rows.find((each) => each.id === id);
  const edition = editionOf(document);
  return {
    departs: row !== undefined && 'departs' in row ? (row.departs ?? null) : null,
    note: row !== undefined && 'note' in row ? (row.note ?? null) : null,
    variants: variantsOf(document, id),
    without: sets
      .filter(({ from }) => from === edition)
      .flatMap(({ id: set, to, without }) =>
        without.filter(({ from }) => from === id).map(({ why }) => ({ set, edition: to, why })),
      ),
    answeredAt: answeredAtOf(document).filter((kind) => countsAt(row, kind)),
    says: saysOf(document),
  };
}

/** What is answered above the zones counts only where it passes down (docs/rules.md 3.6). */
function countsAt(row: object | undefined, kind: PlaceKind): boolean {
  const isAbove = kind === 'site' || kind === 'organisation';
  return !isAbove || row === undefined || !('inherits' in row) || row.inherits !== false;
}

function variantsOf(document: CatalogDocument, id: string): readonly VariantRow[] {
  if (!isRequirements(document)) return [];
  return (document.variants ?? []).flatMap(({ title, provenance, rows }) =>
    rows
      .filter(({ row }) => row === id)
      .map(({ subject, parts, departs }) => ({ title, provenance, subject, parts, departs })),
  );
}
