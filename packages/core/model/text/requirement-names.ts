/**
 * Which requirements exist, for this plant: rows of the editions it uses, and rows of its overlays. One name
 * per row: with one edition of a document in use, references are kept without the edition.
 */
import { nearest } from '../../lib/near.ts';
import type { Overlay } from '../plant.ts';
import { didYouMean, problemSink, refuse, shown, type Placed, type ProblemSink } from '../problems.ts';
import { parseRequirement } from '../refs.ts';
import type { Vocabulary, VocabularyEdition, VocabularyRow } from '../vocabulary.ts';
import { REFUSED, entriesOf, readable, type ReadParts } from './refused.ts';
import { NOWHERE } from './source.ts';

const OVERLAY_ROW: VocabularyRow = {
  answeredAt: ['organisation', 'site', 'zone', 'conduit', 'asset'],
  base: null,
  says: null,
  ofClass: null,
  ofRoles: null,
};

export interface RequirementNames {
  readonly inUse: readonly VocabularyEdition[];
  readonly vocabulary: Vocabulary;
  readonly overlays: ReadonlyMap<string, OverlayRows>;
  /** False where an overlay may be there whose id cannot be read. */
  readonly overlaysKnown: boolean;
}

interface OverlayRows {
  readonly rows: ReadonlySet<string>;
  /** False where a row may be there whose id cannot be read. */
  readonly known: boolean;
}

/** A row as the plant names it; its base by its one name as well. */
export interface NamedRow extends VocabularyRow {
  /** The one name of the row. */
  readonly name: string;
}

/** @param inUse editions, as they stand in `catalogs` */
export function requirementNames(
  vocabulary: Vocabulary,
  inUse: readonly string[],
  overlays: readonly ReadParts<Overlay>[],
  overlaysKnown: boolean,
): RequirementNames {
  return {
    vocabulary,
    inUse: vocabulary.editions.filter((edition) => inUse.includes(edition.id)),
    overlays: new Map(overlays.map((overlay) => [readable(overlay.id) ?? '', overlayRows(overlay)] as const)),
    overlaysKnown,
  };
}

function overlayRows({ rows }: ReadParts<Overlay>): OverlayRows {
  const ids = entriesOf(rows).map((row) => (row === REFUSED ? undefined : readable(row.id)));
  const known = ids.filter((id) => id !== undefined);
  return { rows: new Set(known), known: Array.isArray(rows) && known.length === ids.length };
}

/** The row a reference names; null where it names none, after refusing it, or where that cannot be known. */
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
    if (overlay.rows.has(parts.row)) return { ...OVERLAY_ROW, name: reference };
    if (overlay.known) unknownRow(sink, parts.document, parts.row, overlay.rows, at());
    return null;
  }
  const editions = names.inUse.filter((edition) => edition.document === parts.document);
  const edition =
    parts.edition === null
      ? editions[0]
      : editions.find((candidate) => candidate.id === `${parts.document}@${parts.edition}`);
  if (edition === undefined) {
    if (names.overlaysKnown || parts.edition !== null)
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
    ...row,
    name: `${document}/${parts.row}`,
    base: row.base === null ? null : `${document}/${row.base}`,
  };
}

/** Two spellings of one row in a list are the same entry twice: the second is refused and left out. */
export function distinctRows(
  sink: ProblemSink,
  rows: readonly (NamedRow | null)[],
  at: (index: number) => Placed,
): readonly (NamedRow | null)[] {
  const seen = new Set<string>();
  return rows.map((row, i) => {
    if (row === null || !seen.has(row.name)) {
      seen.add(row?.name ?? '');
      return row;
    }
    refuse(sink, 'duplicate-entry', at(i), { found: row.name });
    return null;
  });
}

function unknownRow(
  sink: ProblemSink,
  document: string,
  row: string,
  rows: Iterable<string>,
  at: Placed,
): void {
  refuse(sink, 'unknown-requirement', at, () => {
    const near = nearest(row, rows);
    return {
      found: shown(`${document}/${row}`),
      near: didYouMean(near === null ? null : `${document}/${near}`),
    };
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
  refuse(sink, 'unknown-requirement', at, () => {
    const known = [...names.inUse.map((e) => e.document), ...names.overlays.keys()];
    return { found: shown(wanted), near: didYouMean(nearest(document, known)) };
  });
}

/** The one name of each requirement of a plant, by any name it may be written with; what names none stays. */
export function requirementSpelling(
  vocabulary: Vocabulary,
  plant: { readonly catalogs: readonly string[]; readonly overlays: readonly Overlay[] },
): (requirement: string) => string {
  const names = requirementNames(vocabulary, plant.catalogs, plant.overlays, true);
  return (requirement) => nameRow(problemSink(), names, requirement, NOWHERE)?.name ?? requirement;
}
