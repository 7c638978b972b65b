/** A CSV file that people have of their own, as a sheet: what spreadsheets show of it, cell for cell. */
import type { CellValue, ReadSheet } from '../../workbook/cells.ts';
import { MOST_IN_A_CELL, WORKBOOK_LIMITS } from '../../workbook/limits.ts';
import { problemTerm, refuse, type ProblemSink } from '../../model/problems.ts';
import { recordsOf } from '../../model/text/csv-file.ts';
import { filePlace } from '../open.ts';
import { MOST_COLUMNS } from './table.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;

/** Excel's own first line, which says what separates the cells. */
const SEP_LINE = /^\ufeff?"?sep=(.)"?\r?\n/u;

/** Null after refusing a text that is no table. */
export function csvSheet(sink: ProblemSink, path: string, text: string): ReadSheet | null {
  const stated = SEP_LINE.exec(text);
  const body = stated === null ? text : text.slice(stated[0].length);
  const separator = stated?.[1] ?? separatorOf(body);
  if (!isHeld(sink, path, body, separator)) return null;
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

/** Rows of a sheet in spreadsheets; cells as in a workbook, those with nothing in them too. */
const MOST_ROWS = 1_048_576;
const MOST_CELLS = WORKBOOK_LIMITS.cells;

/** Counted before a row or a cell is made of the text: a file of line ends alone would fill any memory. */
function isHeld(sink: ProblemSink, path: string, text: string, separator: string): boolean {
  const part = separator.charCodeAt(0);
  let [rows, cells, isQuoted] = [1, 1, false];
  for (let i = 0; i < text.length && rows <= MOST_ROWS && cells <= MOST_CELLS; i++) {
    const unit = text.charCodeAt(i);
    if (unit === QUOTE) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (unit === part) cells++;
    else if (unit === LINE_FEED || (unit === RETURN && text.charCodeAt(i + 1) !== LINE_FEED)) {
      rows++;
      cells++;
    }
  }
  const isLong = rows > MOST_ROWS;
  if (!isLong && cells <= MOST_CELLS) return true;
  const [found, limit] = isLong ? [rows, MOST_ROWS] : [cells, MOST_CELLS];
  const what = isLong ? problemTerm('tableRows') : problemTerm('tableCells');
  refuse(sink, 'workbook-too-large', filePlace(path), { found, limit, what });
  return false;
}
const [QUOTE, LINE_FEED, RETURN] = [0x22, 0x0a, 0x0d];

/** What spreadsheets call the one sheet of such a file. */
function nameOf(path: string): string {
  return (
    path
      .replace(/^.*[/\\]/, '')
      .replace(/\.[^.]*$/, '')
      .slice(0, 31) || 'CSV'
  );
}

/** Lines at the top of which the separator is guessed: titles may stand above the heads. */
const TOP = 25;
/** UTF-16 units that these are looked for in. */
const TOP_TEXT = 65_536;

/** The mark that parts the most lines at the top into the same number of cells; of equals, into the most. */
function separatorOf(text: string): string {
  const bare = text.slice(0, TOP_TEXT).replace(/"[^"]*"/g, '');
  const lines = bare.split(/\r\n?|\n/).slice(0, TOP);
  let best = { mark: SEPARATORS[0] as string, lines: 0, most: 0 };
  for (const mark of SEPARATORS) {
    const marks = lines.map((line) => line.split(mark).length - 1).filter((n) => n > 0);
    const alike = Math.max(0, ...marks.map((n) => marks.filter((each) => each === n).length));
    const most = Math.max(0, ...marks);
    if (alike > best.lines || (alike === best.lines && most > best.most)) best = { mark, lines: alike, most };
  }
  return best.mark;
}
