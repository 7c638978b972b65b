/**
 * Which requirements exist, for this plant: rows of the editions it uses, and rows of its overlays. One name
 * per row: with one edition of a document in use, references are kept without the edition.
 */
import { nearest } from '../../lib/near.ts';
import type { Overlay } from '../plant.ts';
import { didYouMean, refuse, shown, type Placed, type ProblemSink } from '../problems.ts';
import { parseRequirement, type PlaceKind } from '../refs.ts';
import type { Vocabulary, VocabularyEdition, VocabularyRow } from '../vocabulary.ts';

const OVERLAY_ROW: VocabularyRow = {
  answeredAt: ['organisation', 'site', 'zone', 'conduit', 'asset'],
  base: null,
};

export interface RequirementNames {
  readonly inUse: readonly VocabularyEdition[];
  readonly vocabulary: Vocabulary;
  readonly overlays: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface NamedRow {
  /** The one name of the row. */
  readonly name: string;
  readonly answeredAt: readonly PlaceKind[];
  /** The one name of its base, if any. */
  readonly base: string | null;
}

export function requirementNames(
  vocabulary: Vocabulary,
  catalogs: readonly string[],
  overlays: readonly Overlay[],
): RequirementNames {
  return {
    vocabulary,
    inUse: vocabulary.editions.filter((edition) => catalogs.includes(edition.id)),
    overlays: new Map(overlays.map((o) => [o.id, new Set(o.rows.map((row) => row.id))] as const)),
  };
}

/** The row a reference names, or null after refusing it. */
export function nameRow(
  sink: ProblemSink,
  names: RequirementNames,
  reference: string,
  at: () => Placed,
): NamedRow | null {
  const parts = parseRequirement(reference);
  if (parts === null) return null;
  const overlay = parts.edition === null ? names.overlays.get(parts.document) : undefined;
  if (overlay !== undefined) {
    if (overlay.has(parts.row)) return { name: reference, answeredAt: OVERLAY_ROW.answeredAt, base: null };
    unknownRow(sink, parts.document, parts.row, overlay, at());
    return null;
  }
  const editions = names.inUse.filter((edition) => edition.document === parts.document);
  const edition =
    parts.edition === null
      ? editions[0]
      : editions.find((candidate) => candidate.id === `${parts.document}@${parts.edition}`);
  if (edition === undefined) {
    unknownDocument(sink, names, parts.document, parts.edition, at());
    return null;
  }
  const row = edition.rows.get(parts.row);
  if (row === undefined) {
    unknownRow(sink, parts.document, parts.row, edition.rows.keys(), at());
    return null;
  }
  const document = editions.length > 1 ? edition.id : edition.document;
  return {
    name: `${document}/${parts.row}`,
    answeredAt: row.answeredAt,
    base: row.base === null ? null : `${document}/${row.base}`,
  };
}

function unknownRow(
  sink: ProblemSink,
  document: string,
  row: string,
  rows: Iterable<string>,
  at: Placed,
): void {
  const near = nearest(row, rows);
  refuse(sink, 'unknown-requirement', at, {
    found: shown(`${document}/${row}`),
    near: didYouMean(near === null ? null : `${document}/${near}`),
  });
}

function unknownDocument(
  sink: ProblemSink,
  names: RequirementNames,
  document: string,
  edition: string | null,
  at: Placed,
): void {
  const wanted = edition === null ? document : `${document}@${edition}`;
  const shipped = names.vocabulary.editions.find(
    (e) => e.document === document && (edition === null || e.id === wanted),
  );
  if (shipped !== undefined) {
    refuse(sink, 'edition-not-in-use', at, { found: wanted, expected: shipped.id });
    return;
  }
  const known = [...names.inUse.map((e) => e.document), ...names.overlays.keys()];
  refuse(sink, 'unknown-requirement', at, {
    found: shown(wanted),
    near: didYouMean(nearest(document, known)),
  });
}
