/**
 * What separates the cells of a CSV file. Only the comma does: `;` joins the entries of a list inside a cell, so a
 * file that a spreadsheet saved with semicolons or tabs cannot be read without guessing which of the two is meant.
 */
import { problemTerm, refuse, type ProblemSink } from '../problems.ts';
import { placedAt, type SourceFile } from './source.ts';

const OTHERS = [
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'bar'],
] as const;

/** Excel's own first line, which says what separates the cells. */
const SEP_LINE = /^"?sep=(.)"?$/u;

/**
 * Refuses, once and at its first, another separator in the head. True when refused.
 * @param keys of which the head must name one; null for a table whose head has names of its own
 */
export function refuseSeparator(sink: ProblemSink, file: SourceFile, keys: Iterable<string> | null): boolean {
  const start = file.text.startsWith('\ufeff') ? 1 : 0;
  const head = /^[^\r\n]*/.exec(file.text.slice(start))?.[0] ?? '';
  const known = keys === null ? null : new Set(keys);
  const other = OTHERS.find(([mark]) => SEP_LINE.exec(head)?.[1] === mark || separates(head, mark, known));
  if (other === undefined) return false;
  const [mark, term] = other;
  refuse(sink, 'csv-separator', placedAt(file, start + head.indexOf(mark)), { found: problemTerm(term) });
  return true;
}

/** The head is one cell by commas, and several of which one is a column by the other mark. */
function separates(head: string, mark: string, known: ReadonlySet<string> | null): boolean {
  if (head.includes(',') || !head.includes(mark)) return false;
  const names = head.split(mark).map((cell) => cell.trim().replaceAll('"', '').split('.')[0] ?? '');
  return (
    names.filter((name) => name !== '').length > 1 &&
    (known === null || names.some((name) => known.has(name)))
  );
}
