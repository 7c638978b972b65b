/** Tables of Word: heads repeated on each page, rows kept whole where they can be, widths in twentieths of a point. */
import type { Pieces, WordedColumn, WordedEntry, WordedRow } from '../../worded.ts';
import { paragraph } from './paragraph.ts';
import { run } from './run.ts';
import { runsOf, type Marks } from './runs.ts';

/** What A4 leaves between its margins. */
export const WIDTH = 10_100;

const KEPT: Readonly<Record<WordedColumn['kind'], number>> = {
  text: 0,
  id: 1500,
  number: 640,
  gauge: 1050,
  short: 1300,
  verdict: 1500,
};

export function tableOf(columns: readonly WordedColumn[], rows: readonly WordedRow[], marks: Marks): string {
  const widths = widthsOf(columns);
  const open = columns.map((column, i) => cellOpen(widths[i] ?? 0, column));
  const cells = (texts: readonly string[]): string => texts.map((text, i) => open[i] + text + CLOSE).join('');
  const head = cells(columns.map((column) => run(column.head)));
  let body = '';
  for (const row of rows) {
    const look = row.quiet === true ? ({ style: 'Quiet' } as const) : {};
    body += rowXml(
      cells(row.cells.map((pieces) => runsOf(pieces, marks, look))),
      row.cells.every((cell) => lengthOf(cell) < LONG),
    );
  }
  return table('Listing', widths, `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${body}`);
}

const NAMES = 2000;

/** Names with what they are. */
export function entriesOf(entries: readonly WordedEntry[], marks: Marks): string {
  const [name, value] = [cellOpen(NAMES), cellOpen(WIDTH - NAMES)];
  const rows = entries.map((entry) =>
    rowXml(
      name + run(entry.name, { style: 'Name' }) + CLOSE + value + runsOf(entry.value, marks) + CLOSE,
      lengthOf(entry.value) < LONG,
    ),
  );
  return table('Entries', [NAMES, WIDTH - NAMES], rows.join(''));
}

/** Room for a signature, in twentieths of a point. */
const SIGNED = 560;

/** Names with a line each to be filled in by hand: the rule below a row is the line. */
export function linesOf(names: readonly string[], hint: string): string {
  const half = WIDTH / 2;
  const open = cellOpen(half)
    .replace('</w:tcPr>', '<w:vAlign w:val="bottom"/></w:tcPr>')
    .replace('</w:pPr>', '<w:keepNext/></w:pPr>');
  const rows = names.map(
    (name) =>
      `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${SIGNED}" w:hRule="atLeast"/></w:trPr>` +
      `${open}${run(name)}${CLOSE}${open}${run(hint, { style: 'Quiet' })}${CLOSE}</w:tr>`,
  );
  return table('Entries', [half, half], rows.join(''));
}

/** Characters in one cell that surely fit on one page, so that its row need not be torn apart. */
const LONG = 1600;

function lengthOf(pieces: Pieces): number {
  return pieces.reduce((sum, piece) => sum + ('text' in piece ? piece.text.length : 0), 0);
}

function rowXml(cells: string, whole: boolean): string {
  return `<w:tr>${whole ? '<w:trPr><w:cantSplit/></w:trPr>' : ''}${cells}</w:tr>`;
}

/** `w:tblPr` in the order of the schema (ECMA-376, CT_TblPr). */
function table(style: 'Listing' | 'Entries', widths: readonly number[], rows: string): string {
  const head = style === 'Listing' ? 1 : 0;
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:val="${head === 1 ? '0620' : '0600'}" w:firstRow="${head}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    `</w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`
  );
}

function cellOpen(width: number, column?: WordedColumn): string {
  const align = column?.kind === 'number' ? ({ align: 'right' } as const) : {};
  const empty = paragraph({ style: 'TableText', ...align }, '');
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${empty.slice(0, -PARAGRAPH_END.length)}`;
}

const PARAGRAPH_END = '</w:p>';
const CLOSE = `${PARAGRAPH_END}</w:tc>`;

/** Text shares what the others leave; where they leave little, all are made narrower alike. */
function widthsOf(columns: readonly WordedColumn[]): readonly number[] {
  const kept = columns.reduce((sum, column) => sum + keptOf(column), 0);
  const shares = columns.reduce((sum, { kind, share }) => sum + (kind === 'text' ? share : 0), 0);
  const left = Math.max(WIDTH - kept, shares * 500);
  const widths = columns.map((column) =>
    column.kind === 'text' ? (left * column.share) / shares : keptOf(column),
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.floor((width * WIDTH) / total));
}

/** A letter of a head, and what stands around it, in twentieths of a point. */
const LETTER = 92;
const AROUND = 160;
/** Longer words are broken. */
const WIDEST = 1300;

/** As wide as its kind asks for, or as the longest word of its head, which would be broken anywhere. */
function keptOf({ kind, head }: WordedColumn): number {
  if (kind === 'text') return 0;
  const longest = Math.max(...head.split(/[\s-]/).map((word) => word.length));
  return Math.max(KEPT[kind], Math.min(WIDEST, longest * LETTER + AROUND));
}
