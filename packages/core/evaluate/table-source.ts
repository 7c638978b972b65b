/** What a table of rows is made from. Rows of 62443-3-3 bring levels, facts and marks; rows of other documents do not. */
import { documentName, type ComponentCatalog, type RequirementsCatalog } from '../catalog/catalog.ts';
import type { ComponentClass, EvidenceKind, FrId } from '../model/plant.ts';

export interface TableRow {
  readonly id: string;
  readonly base: string | null;
  /** null: the row belongs to no FR and bears on no SL. */
  readonly fr: FrId | null;
  /** 1 to 4; 0 where the document has no levels. */
  readonly level: number;
  readonly facts: readonly string[];
  readonly conduit: boolean;
  readonly inherits: boolean;
  readonly ownVerdictWhenBaseNotApplicable: boolean;
  readonly evidence: readonly EvidenceKind[];
}

export interface TableSource {
  readonly id: string;
  /** How requirements name the document; its id unless another edition of it is in use as well. */
  readonly name?: string;
  readonly edition: string;
  readonly facts: readonly { readonly id: string }[];
  readonly rows: readonly TableRow[];
}

/** Depends on nothing but its answer, which passes down from the organisation. */
const PLAIN = {
  fr: null,
  level: 0,
  facts: [],
  conduit: true,
  inherits: true,
  ownVerdictWhenBaseNotApplicable: false,
} as const;

/** @param editions in use, `<document>@<edition>` */
export function requirementsSource(catalog: RequirementsCatalog, editions: readonly string[]): TableSource {
  const { id, edition, rows } = catalog;
  return {
    id,
    name: documentName(catalog, editions),
    edition,
    facts: [],
    rows: rows.map((row) => ({ ...PLAIN, id: row.id, base: row.base, evidence: row.evidence })),
  };
}

/** The rows asked of a component of this class: the common ones and those of the class. */
export function componentSource(catalog: ComponentCatalog, ofClass: ComponentClass): TableSource {
  const { id, edition } = catalog;
  const rows = catalog.rows.filter((row) => row.class === 'common' || row.class === ofClass);
  return {
    id,
    edition,
    facts: [],
    rows: rows.map((row) => ({
      ...PLAIN,
      id: row.id,
      base: row.base,
      fr: row.fr,
      level: row.level,
      evidence: row.evidence,
    })),
  };
}
