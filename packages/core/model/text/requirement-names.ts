/**
 * Which requirements exist, for this plant: rows of the editions it uses, and rows of its overlays. One name
 * per row: with one edition of a document in use, references are kept without the edition.
 */
import type { Overlay } from '../plant.ts';
import { problemSink, refuse, shown, type Placed, type ProblemSink } from '../problems.ts';
import { parseRequirement } from '../refs.ts';
import type { Vocabulary, VocabularyEdition, VocabularyRow } from '../vocabulary.ts';
import { REFUSED, entriesOf, readable, type ReadParts } from './refused.ts';
import { rowInstead, type RowFilter } from './row-instead.ts';
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
  /** Null where the editions in use are known; else what the plant lists and is refused there. */
  readonly doubt: readonly string[] | null;
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
  doubt: readonly string[] | null = null,
): RequirementNames {
  return {
    vocabulary,
    inUse: vocabulary.editions.filter((edition) => inUse.includes(edition.id)),
    overlays: new Map(overlays.map((overlay) => [readable(overlay.id) ?? '', overlayRows(overlay)] as const)),
    overlaysKnown,
    doubt,
  };
}

function overlayRows({ rows }: ReadParts<Overlay>): OverlayRows {
  const ids = entriesOf(rows).map((row) => (row === REFUSED ? undefined : readable(row.id)));
  const known = ids.filter((id) => id !== undefined);
  return { rows: new Set(known), known: Array.isArray(rows) && known.length === ids.length };
}

/**
 * The row a reference names; null where it names none, after refusing it, or where that cannot be known.
 * @param fits rows that may be meant here, for the way out
 */
export function nameRow(
  sink: ProblemSink,
  names: RequirementNames,
  reference: string,
  at: () => Placed,
  fits: RowFilter = () => true,
): NamedRow | null {
  const parts = parseRequirement(reference);
  if (parts === null) {
    refuse(sink, 'bad-requirement', at(), () => ({
      found: shown(reference),
      ...rowInstead(names, reference, fits),
    }));
    return null;
  }
  const overlay = parts.edition === null ? names.overlays.get(parts.document) : undefined;
  if (overlay !== undefined) {
    if (overlay.rows.has(parts.row)) return { ...OVERLAY_ROW, name: reference };
    if (overlay.known) unknownRow(sink, names, reference, at(), fits);
    return null;
  }
  const edition = editionWith(names, parts);
  if (edition === undefined) {
    if (isInDoubt(names, parts)) return null;
    unknownDocument(sink, names, reference, at(), fits);
    return null;
  }
  const row = edition.rows.get(parts.row);
  if (row === undefined) {
    unknownRow(sink, names, reference, at(), fits);
    return null;
  }
  const several = names.inUse.filter((other) => other.document === parts.document).length > 1;
  const document = several ? edition.id : edition.document;
  return {
    ...row,
    name: `${document}/${parts.row}`,
    base: row.base === null ? null : `${document}/${row.base}`,
  };
}

type Parts = NonNullable<ReturnType<typeof parseRequirement>>;

/** The edition a reference is to. Where the editions in use are not known, one that has the row comes first. */
function editionWith(
  names: RequirementNames,
  { document, edition, row }: Parts,
): VocabularyEdition | undefined {
  const editions = names.inUse.filter((candidate) => candidate.document === document);
  if (edition !== null) return editions.find((candidate) => candidate.id === `${document}@${edition}`);
  const having = names.doubt === null ? undefined : editions.find(({ rows }) => rows.has(row));
  return having ?? editions[0];
}

/** The document, or its edition, is refused already where the plant lists it, or may be an overlay's id. */
function isInDoubt({ doubt, overlaysKnown }: RequirementNames, { document, edition }: Parts): boolean {
  if (edition === null) return !overlaysKnown || doubt?.some((id) => id.split('@')[0] === document) === true;
  return doubt?.includes(`${document}@${edition}`) === true;
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
  names: RequirementNames,
  reference: string,
  at: Placed,
  fits: RowFilter,
): void {
  refuse(sink, 'unknown-requirement', at, () => ({
    found: shown(reference),
    ...rowInstead(names, reference, fits),
  }));
}

function unknownDocument(
  sink: ProblemSink,
  names: RequirementNames,
  reference: string,
  at: Placed,
  fits: RowFilter,
): void {
  const { document, edition } = parseRequirement(reference) as Parts;
  const wanted = edition === null ? document : `${document}@${edition}`;
  const shipped = names.vocabulary.editions.find(
    (e) => e.document === document && (edition === null || e.id === wanted),
  );
  if (shipped === undefined) return unknownRow(sink, names, reference, at, fits);
  refuse(sink, 'edition-not-in-use', at, { found: wanted, expected: shipped.id });
}

/** The one name of each requirement of a plant, by any name it may be written with; what names none stays. */
export function requirementSpelling(
  vocabulary: Vocabulary,
  plant: { readonly catalogs: readonly string[]; readonly overlays: readonly Overlay[] },
): (requirement: string) => string {
  const names = requirementNames(vocabulary, plant.catalogs, plant.overlays, true);
  return (requirement) => nameRow(problemSink(), names, requirement, NOWHERE)?.name ?? requirement;
}
