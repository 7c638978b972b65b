/**
 * What a requirement is. A catalog is one edition of one document, as data: ids, titles, levels and our own
 * words. Rows keep the order of the document, and that order is the order of every output.
 */
import type { EvidenceKind, FrId } from '../model/plant.ts';

export interface CatalogFr {
  readonly id: FrId;
  readonly number: number;
  readonly title: string;
}

export interface CatalogFact {
  readonly id: string;
  readonly trueWhen: string;
}

export interface CatalogRow {
  readonly id: string;
  /** The requirement an enhancement (RE) builds on; null for a base requirement. */
  readonly base: string | null;
  readonly fr: FrId;
  readonly clause: string;
  readonly title: string;
  /** Selected at SL 1, 2, 3, 4; once true it stays true. */
  readonly sl: readonly [boolean, boolean, boolean, boolean];
  /** The first SL whose column selects the row, 1 to 4. */
  readonly level: 1 | 2 | 3 | 4;
  /** Facts on which the row depends: one of them false makes it not applicable. */
  readonly facts: readonly string[];
  /** Judged at a conduit that holds no asset. */
  readonly conduit: boolean;
  /** An answer given higher up may count here. */
  readonly inherits: boolean;
  /** Keeps its own verdict when its base is not applicable (SR 2.2 RE 1). */
  readonly ownVerdictWhenBaseNotApplicable: boolean;
  readonly essentialFunctionReview: boolean;
  /** In our own words: what a person does and looks at. */
  readonly intent: string;
  /** Kinds of evidence that can show the row met. */
  readonly evidence: readonly EvidenceKind[];
  readonly certainty: 'high' | 'medium' | 'low';
}

export interface Catalog {
  readonly schema: 'bulkhead/catalog@1';
  /** The document, such as `62443-3-3`. */
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  readonly includes: readonly string[];
  readonly provenance: string;
  readonly obtain: string;
  readonly frs: readonly CatalogFr[];
  readonly facts: readonly CatalogFact[];
  readonly rows: readonly CatalogRow[];
  readonly suggests: readonly { readonly when: string; readonly also: string }[];
  /** `sha256:…` over the canonical JSON of the file. */
  readonly digest: string;
}
