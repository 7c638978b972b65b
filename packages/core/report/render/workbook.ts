/** Tables of a document as XLSX: a sheet for each, to filter and to sort. Text is text there, whatever it begins with. */
import type { Cell, Row, Sheet, Style } from '../../workbook/sheet.ts';
import { writeWorkbook } from '../../workbook/write.ts';
import { textOf, type Pieces, type WordedReport, type WordedTable } from '../worded.ts';

const LINE = 'C9D1DA';
const INK = '1F2933';
const STYLES: readonly Style[] = [
  { colour: INK, bold: true, size: 14 },
  { colour: 'FFFFFF', bold: true, fill: '434D58', border: LINE, wrap: true },
  { colour: INK, border: LINE, wrap: true },
];
const [TITLE, HEAD, TEXT] = [0, 1, 2];
/** The title, a line of what it is of, the heads. */
const HEAD_ROW = 3;

export function tablesWorkbook(report: WordedReport): Uint8Array {
  const title = `${report.title} · ${report.subtitle}`;
  return writeWorkbook({
    title,
    styles: STYLES,
    sheets: report.tables.map((table) => sheetOf(table, title, report.titleBlock)),
    properties: [['bulkhead model', report.model]],
  });
}

function sheetOf({ name, columns, rows }: WordedTable, title: string, about: string): Sheet {
  const line = (value: string, style: number): Row => ({ cells: [{ value, style }] });
  return {
    name: sheetName(name),
    visibility: 'visible',
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      line(title, TITLE),
      line(about, TEXT),
      { height: 32, cells: columns.map(({ head }): Cell => ({ value: head, style: HEAD })) },
      ...rows.map((cells) => rowOf(cells, columns)),
    ],
    frozenAt: { row: HEAD_ROW + 1, column: 3 },
    filter: {
      first: { row: HEAD_ROW, column: 1 },
      last: { row: HEAD_ROW + rows.length, column: columns.length },
    },
    printHead: [HEAD_ROW, HEAD_ROW],
  };
}

/** Spreadsheets take 31 characters, and none of these. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}

const LINE_HEIGHT = 15;
/** Longer texts are cut off in the sheet, and whole in their cell. */
const MOST_LINES = 12;

function rowOf(cells: readonly Pieces[], columns: WordedTable['columns']): Row {
  const texts = cells.map(textOf);
  const lines = texts.map((text, i) => linesOf(text, columns[i]?.width ?? 12));
  return {
    cells: texts.map((value): Cell => ({ value, style: TEXT })),
    height: Math.min(MOST_LINES, Math.max(1, ...lines)) * LINE_HEIGHT + 2,
  };
}

/** Words do not fill a line to its end. */
function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 0.92))), 0);
}
