/**
 * What the text reader must know of the catalogs: which words exist. The model does not import catalogs;
 * whoever reads a plant hands this in.
 */
import type { ComponentClass, SupplierRole } from './plant.ts';
import type { PlaceKind } from './refs.ts';

export interface VocabularyRow {
  /** Kinds of place at which the row may be answered. */
  readonly answeredAt: readonly PlaceKind[];
  /** The row it enhances, if any; for finding cycles. */
  readonly base: string | null;
  /** What an answer may say besides its status: a maturity level, or what a component brings. */
  readonly says: 'maturity' | 'capability' | null;
  /** Components of this class alone are asked for the row; null: those of every class, or no component is. */
  readonly ofClass: ComponentClass | null;
  /** Suppliers with one of these roles are asked for the row; null: every supplier, or no supplier is. */
  readonly ofRoles: readonly SupplierRole[] | null;
}

export interface VocabularyEdition {
  /** `<document>@<edition>`. */
  readonly id: string;
  readonly document: string;
  readonly facts: readonly string[];
  readonly rows: ReadonlyMap<string, VocabularyRow>;
}

export interface Vocabulary {
  /** Every edition that is shipped or given, whether a plant uses it or not. */
  readonly editions: readonly VocabularyEdition[];
}
