/** Tables of Word: heads repeated on each page, rows kept whole where they can be, widths in twentieths of a point. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { WordedColumn, WordedEntry, WordedRow } from '@bulkhead/core/report/worded.ts';
import { INK2, runsOf, type Look } from './runs.ts';

/** What A4 leaves between its margins. */
export const WIDTH = 9900;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'DFE3E7' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: NONE,
  right: NONE,
  insideHorizontal: LINE,
  insideVertical: NONE,
} as const;
const MARGINS = { top: 40, bottom: 40, left: 70, right: 70 } as const;

const KEPT: Readonly<Record<WordedColumn['kind'], number>> = {
  text: 0,
  id: 1500,
  number: 640,
  gauge: 930,
  short: 1300,
  verdict: 1350,
};

export function tableOf(columns: readonly WordedColumn[], rows: readonly WordedRow[], look: Look): Table {
  const widths = widthsOf(columns);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, i) =>
      cell([new TextRun({ text: column.head, bold: true, color: INK2 })], widths[i] ?? 0, column),
    ),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.cells.map((pieces, i) =>
          cell(runsOf(pieces, { ...look, quiet: row.quiet === true }), widths[i] ?? 0, columns[i]),
        ),
      }),
  );
  return table(widths, [head, ...body]);
}

export function entriesOf(entries: readonly WordedEntry[], look: Look): Table {
  const widths = [2000, WIDTH - 2000];
  const rows = entries.map(
    ({ name, value }) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell([new TextRun({ text: name, color: INK2 })], 2000),
          cell(runsOf(value, look), WIDTH - 2000),
        ],
      }),
  );
  return table(widths, rows);
}

function table(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    rows: [...rows],
    columnWidths: [...widths],
    width: { size: WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: MARGINS,
  });
}

function cell(children: ReturnType<typeof runsOf>, width: number, column?: WordedColumn): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [
      new Paragraph({
        style: 'TableText',
        children,
        ...(column?.kind === 'number' ? { alignment: AlignmentType.RIGHT } : {}),
      }),
    ],
  });
}

/** Text shares what the others leave; where they leave little, all are made narrower alike. */
function widthsOf(columns: readonly WordedColumn[]): readonly number[] {
  const kept = columns.reduce((sum, { kind }) => sum + KEPT[kind], 0);
  const shares = columns.reduce((sum, { kind, share }) => sum + (kind === 'text' ? share : 0), 0);
  const left = Math.max(WIDTH - kept, shares * 500);
  const widths = columns.map(({ kind, share }) => (kind === 'text' ? (left * share) / shares : KEPT[kind]));
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.floor((width * WIDTH) / total));
}
