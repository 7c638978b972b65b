/** A CSV file that people have of their own, as a sheet: what spreadsheets show of it, cell for cell. */
import type { CellValue, ReadSheet } from '../../workbook/cells.ts';
import { MOST_IN_A_CELL } from '../../workbook/limits.ts';
import { refuse, type ProblemSink } from '../../model/problems.ts';
import { recordsOf } from '../../model/text/csv-file.ts';
import { MOST_COLUMNS } from './table.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;

/** Excel's own first line, which says what separates the cells. */
const SEP_LINE = /^\ufeff?"?sep=(.)"?\r?\n/u;

/** Null after refusing a text that is no table. */
export function csvSheet(sink: ProblemSink, path: string, text: string): ReadSheet | null {
  const stated = SEP_LINE.exec(text);
  const body = stated === null ? text : text.slice(stated[0].length);
  const separator = stated?.[1] ?? separatorOf(body);
  const records = recordsOf(sink, { path, text: body }, separator);
  if (records === null) return null;
  const before = stated === null ? 1 : 2;
  const rows = new Map<number, ReadonlyMap<number, CellValue>>();
  for (const [i, record] of records.entries()) {
    const line = i + before;
    const cells = new Map<number, CellValue>();
    for (const [c, cell] of record.slice(0, MOST_COLUMNS + 1).entries()) {
      const value = cell.trim();
      if (value.length > MOST_IN_A_CELL) {
        const at = { place: () => ({ file: path, sheet: nameOf(path), line, column: c + 1 }) };
        refuse(sink, 'too-long', at, { found: value.length, limit: MOST_IN_A_CELL });
      } else if (value !== '') cells.set(c + 1, value);
    }
    if (cells.size > 0) rows.set(line, cells);
  }
  return { name: nameOf(path), rows, merged: [] };
}

/** What spreadsheets call the one sheet of such a file. */
function nameOf(path: string): string {
  return (
    path
      .replace(/^.*[/\\]/, '')
      .replace(/\.[^.]*$/, '')
      .slice(0, 31) || 'CSV'
  );
}

/** The mark that parts the head into the most cells. */
function separatorOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text.replace(/^\ufeff?[\r\n]*/, ''))?.[0] ?? '';
  const bare = head.replace(/"[^"]*"/g, '');
  const counted = SEPARATORS.map((mark) => ({ mark, n: bare.split(mark).length }));
  return counted.reduce((most, each) => (each.n > most.n ? each : most)).mark;
}
