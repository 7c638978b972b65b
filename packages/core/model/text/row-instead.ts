/** The way out of a requirement that is none: the one most likely meant, or one that could be answered there. */
import { mostLikely } from '../../lib/near.ts';
import { didYouMean, type ProblemParams } from '../problems.ts';
import { parseRequirement } from '../refs.ts';
import type { VocabularyEdition, VocabularyRow } from '../vocabulary.ts';
import type { RequirementNames } from './requirement-names.ts';
import { rowMeant } from './row-meant.ts';

/** Whether a row may be answered at the place in question. */
export type RowFilter = (row: VocabularyRow) => boolean;

export function rowInstead(names: RequirementNames, reference: string, fits: RowFilter): ProblemParams {
  const documents = candidates(names, reference);
  const text = documents.row;
  for (const { name, rows } of documents.of) {
    const ids = [...rows].flatMap(([id, row]) => (row === null || fits(row) ? [id] : []));
    const near = rowMeant(text, ids);
    if (near !== null && `${name}/${near}` !== reference) return { near: `${name}/${near}` };
  }
  return { near: '', example: didYouMean(exampleOf(documents.of, names, fits)) };
}

interface Rows {
  readonly name: string;
  /** Rows of an overlay are answered anywhere. */
  readonly rows: ReadonlyMap<string, VocabularyRow | null>;
}

/** Where the row may be meant to stand: in the document that is named or nearly named, else in any that is in use. */
function candidates(
  names: RequirementNames,
  reference: string,
): { readonly row: string; readonly of: readonly Rows[] } {
  const all = rowsInUse(names);
  const parts = parseRequirement(reference);
  if (parts !== null) {
    const wanted = parts.edition === null ? parts.document : `${parts.document}@${parts.edition}`;
    const near =
      mostLikely(
        wanted,
        all.map(({ name }) => name),
      ) ??
      mostLikely(
        parts.document,
        all.map(({ name }) => name),
      );
    const named = all.filter(({ name }) => name === parts.document || name === wanted || name === near);
    return { row: parts.row, of: named };
  }
  const document = all.find(({ name }) => reference.startsWith(name));
  if (document === undefined) return { row: reference, of: all };
  return { row: reference.slice(document.name.length), of: [document] };
}

function rowsInUse({ inUse, overlays }: RequirementNames): readonly Rows[] {
  const nameOf = ({ id, document }: VocabularyEdition): string =>
    inUse.filter((other) => other.document === document).length > 1 ? id : document;
  return [
    ...inUse.map((edition) => ({ name: nameOf(edition), rows: edition.rows })),
    ...[...overlays].map(([name, { rows }]) => ({
      name,
      rows: new Map([...rows].map((row) => [row, null] as const)),
    })),
  ];
}

/** The first row of these documents that may be answered there, else of any in use. */
function exampleOf(of: readonly Rows[], names: RequirementNames, fits: RowFilter): string | null {
  for (const { name, rows } of [...of, ...rowsInUse(names)]) {
    for (const [id, row] of rows) if (row === null || fits(row)) return `${name}/${id}`;
  }
  return null;
}
