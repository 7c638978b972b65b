/** xl/worksheets/sheetN.xml. The order of the elements is the schema's; programs refuse another. */
import { cellName, columnName, rangeName } from '../address.ts';
import type { Cell, Choice, Highlight, Row, Sheet, SheetColumn } from '../sheet.ts';
import { MOST_IN_A_CELL } from '../limits.ts';
import { styleIndex } from './styles.ts';
import { XML_HEAD, xmlText } from '../../lib/xml.ts';
import { cellText } from './xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface SheetPlace {
  /** It is the one that is seen first. */
  readonly first: boolean;
  readonly hasNotes: boolean;
  /** Index of its first highlight among all of the workbook. */
  readonly firstHighlight: number;
}

export function sheetXml(sheet: Sheet, { first, hasNotes, firstHighlight }: SheetPlace): string {
  const { columns, rows, filter, choices = [], highlights = [] } = sheet;
  return [
    XML_HEAD,
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    view(sheet, first),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns.length === 0 ? '' : `<cols>${columns.map(column).join('')}</cols>`,
    '<sheetData>',
    rows.map(rowXml).join(''),
    '</sheetData>',
    filter === undefined ? '' : `<autoFilter ref="${rangeName(filter)}"/>`,
    highlights.map((each, i) => highlightXml(each, firstHighlight + i)).join(''),
    choices.length === 0
      ? ''
      : `<dataValidations count="${choices.length}">${choices.map(choiceXml).join('')}</dataValidations>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="8" orientation="landscape" fitToWidth="${pagesAcross(sheet)}" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    hasNotes ? '<legacyDrawing r:id="rId1"/>' : '',
    '</worksheet>',
  ].join('');
}

/** In characters, what can still be read across a page of A3. */
const PAGE_WIDTH = 240;

/** Frozen columns are repeated on each page and take room there. */
function pagesAcross({ columns, frozenAt }: Sheet): number {
  const widthOf = (some: readonly SheetColumn[]): number =>
    some.reduce((sum, each) => sum + (each.hidden === true ? 0 : each.width), 0);
  const frozen = Math.min(PAGE_WIDTH / 2, widthOf(columns.slice(0, (frozenAt?.column ?? 1) - 1)));
  return Math.max(1, Math.ceil((widthOf(columns) - frozen) / (PAGE_WIDTH - frozen)));
}

function view({ frozenAt }: Sheet, first: boolean): string {
  const selected = first ? ' tabSelected="1"' : '';
  if (frozenAt === undefined)
    return `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0"/></sheetViews>`;
  const { row, column } = frozenAt;
  const split = `${column > 1 ? ` xSplit="${column - 1}"` : ''}${row > 1 ? ` ySplit="${row - 1}"` : ''}`;
  const pane = column > 1 ? 'bottomRight' : 'bottomLeft';
  return (
    `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0">` +
    `<pane${split} topLeftCell="${cellName(frozenAt)}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${cellName(frozenAt)}" sqref="${cellName(frozenAt)}"/>` +
    '</sheetView></sheetViews>'
  );
}

function column({ width, hidden, style }: SheetColumn, i: number): string {
  const styled = style === undefined ? '' : ` style="${styleIndex(style)}"`;
  return `<col min="${i + 1}" max="${i + 1}" width="${width}"${styled}${hidden === true ? ' hidden="1"' : ''} customWidth="1"/>`;
}

function rowXml({ cells, height, hidden }: Row, i: number): string {
  const row = i + 1;
  // Not a height of its own: programs make the row higher when more is typed.
  const high = height === undefined ? '' : ` ht="${height}"`;
  let written = `<row r="${row}"${high}${hidden === true ? ' hidden="1"' : ''}>`;
  for (let j = 0; j < cells.length; j++) written += cellXml(cells[j] as Cell, row, j + 1);
  return `${written}</row>`;
}

/** A longer text than programs take is cut, or they would call the whole workbook damaged. */
function cellXml({ value, style, bare }: Cell, row: number, column: number): string {
  const isEmpty = value === null || value === '';
  if (isEmpty && bare === true) return '';
  const head = `<c r="${letters(column)}${row}" s="${styleIndex(style)}"`;
  if (isEmpty) return `${head}/>`;
  if (typeof value === 'number') return `${head}><v>${value}</v></c>`;
  const kept = SPACED.test(value) ? ' xml:space="preserve"' : '';
  return `${head} t="inlineStr"><is><t${kept}>${cellText(value.slice(0, MOST_IN_A_CELL))}</t></is></c>`;
}

const LETTERS: string[] = [];

/** The name of a column, which each of its cells asks for. */
function letters(column: number): string {
  return (LETTERS[column] ??= columnName(column));
}

/** Space that programs may take away: at an end, a line end, or more than one. */
const SPACED = /^\s|\s$|[\n\r\t]| {2}/;

function highlightXml({ cells, text }: Highlight, index: number): string {
  const formula = xmlText(`"${text.replaceAll('"', '""')}"`);
  return (
    `<conditionalFormatting sqref="${rangeName(cells)}">` +
    `<cfRule type="cellIs" dxfId="${index}" priority="${index + 1}" operator="equal"><formula>${formula}</formula></cfRule>` +
    '</conditionalFormatting>'
  );
}

/** Programs cut titles at 32 characters and messages at 255. */
function choiceXml({ cells, from, open, title, refusal }: Choice): string {
  return (
    `<dataValidation type="list" allowBlank="1" showErrorMessage="${open ? 0 : 1}" errorTitle="${xmlText(title.slice(0, 32))}"` +
    ` error="${xmlText(refusal.slice(0, 255))}" sqref="${rangeName(cells)}"><formula1>${xmlText(from)}</formula1></dataValidation>`
  );
}
