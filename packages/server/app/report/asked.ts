/** What of a report is asked for: a list such as `html,pdf` or `risk-register,pdf` names documents, formats, or both. */
import { DOCUMENT_IDS, type DocumentId } from '@bulkhead/core/report/document/parts.ts';
import { FORMAT_NAMES, type FormatName } from './formats.ts';

export interface AskedFor {
  /** All where the list names none. */
  readonly formats: readonly FormatName[];
  /** null where the list names none: every document for which the plant has something. */
  readonly documents: readonly DocumentId[] | null;
}

/** Every name that can stand in the list. */
export const ASKED_NAMES: readonly string[] = [...DOCUMENT_IDS, ...FORMAT_NAMES];

export function askedFor(list: string | undefined): AskedFor | { readonly unknown: string } {
  const given = list === undefined ? [] : list.split(',').map((name) => name.trim());
  const unknown = given.find((name) => !ASKED_NAMES.includes(name));
  if (unknown !== undefined) return { unknown };
  const formats = FORMAT_NAMES.filter((name) => given.includes(name));
  const documents = DOCUMENT_IDS.filter((name) => given.includes(name));
  return {
    formats: formats.length === 0 ? FORMAT_NAMES : formats,
    documents: documents.length === 0 ? null : documents,
  };
}
