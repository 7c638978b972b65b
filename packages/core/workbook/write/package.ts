/** The parts around the sheets: content types, relations, properties, the list of sheets. */
import { columnName, type CellAddress } from '../address.ts';
import type { Sheet, Workbook } from '../sheet.ts';
import { XML_HEAD, xmlText } from '../../lib/xml.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function contentTypesXml(sheets: number, notes: readonly number[]): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  return [
    XML_HEAD,
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'),
    override('xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`),
    override('xl/styles.xml', `${SPREADSHEET}.styles+xml`),
    ...numbers(sheets).map((n) => override(`xl/worksheets/sheet${n}.xml`, `${SPREADSHEET}.worksheet+xml`)),
    ...notes.map((n) => override(`xl/comments${n}.xml`, `${SPREADSHEET}.comments+xml`)),
    '</Types>',
  ].join('');
}

export function rootRelationsXml(): string {
  return relationsXml([
    [`${DOCUMENT}/relationships/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    [`${DOCUMENT}/relationships/extended-properties`, 'docProps/app.xml'],
    [`${DOCUMENT}/relationships/custom-properties`, 'docProps/custom.xml'],
  ]);
}

export function workbookRelationsXml(sheets: number): string {
  return relationsXml([
    ...numbers(sheets).map(
      (n) => [`${DOCUMENT}/relationships/worksheet`, `worksheets/sheet${n}.xml`] as const,
    ),
    [`${DOCUMENT}/relationships/styles`, 'styles.xml'],
  ]);
}

/** The notes of a sheet; what the sheet itself names is the first, the drawing. */
export function sheetRelationsXml(n: number): string {
  return relationsXml([
    [`${DOCUMENT}/relationships/vmlDrawing`, `../drawings/vmlDrawing${n}.vml`],
    [`${DOCUMENT}/relationships/comments`, `../comments${n}.xml`],
  ]);
}

function relationsXml(relations: readonly (readonly [string, string])[]): string {
  const each = relations.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

export function workbookXml({ sheets }: Workbook): string {
  const listed = sheets.map(({ name, visibility }, i) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${xmlText(name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}/relationships">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="16000"/></bookViews>' +
    `<sheets>${listed.join('')}</sheets>${definedNames(sheets)}</workbook>`
  );
}

/** Programs find a filter and the head of printed pages by these names too. */
function definedNames(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap(({ name, filter, frozenAt, printHead }, i) => {
    const sheet = `'${name.replaceAll("'", "''")}'`;
    const filtered =
      filter === undefined
        ? []
        : [
            `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${xmlText(sheet)}!` +
              `$${columnName(filter.first.column)}$${filter.first.row}:$${columnName(filter.last.column)}$${filter.last.row}</definedName>`,
          ];
    const printed =
      printHead === undefined
        ? []
        : [
            `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${frozenColumns(sheet, frozenAt)}` +
              `${xmlText(sheet)}!$${printHead[0]}:$${printHead[1]}</definedName>`,
          ];
    return [...filtered, ...printed];
  });
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}

/** What stays in sight while a sheet scrolls stands on each page of a row that takes several. */
function frozenColumns(sheet: string, frozenAt: CellAddress | undefined): string {
  if (frozenAt === undefined || frozenAt.column < 2) return '';
  return `${xmlText(sheet)}!$A:$${columnName(frozenAt.column - 1)},`;
}

export function appXml(): string {
  return `${XML_HEAD}<Properties xmlns="${DOCUMENT}/extended-properties"><Application>Bulkhead</Application></Properties>`;
}

/** Without a time of making: the same plant gives the same bytes. */
export function coreXml(title: string): string {
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"` +
    ` xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>Bulkhead</dc:creator></cp:coreProperties>`
  );
}

/** What all of these are keyed by, in every workbook. */
const CUSTOM = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Programs take no more; the hidden sheet has all of it. */
const MOST_IN_A_PROPERTY = 255;

export function customXml(properties: Workbook['properties']): string {
  const each = properties.map(
    ([name, value], i) =>
      `<property fmtid="${CUSTOM}" pid="${i + 2}" name="${xmlText(name)}"><vt:lpwstr>${xmlText(value.slice(0, MOST_IN_A_PROPERTY))}</vt:lpwstr></property>`,
  );
  return (
    `${XML_HEAD}<Properties xmlns="${DOCUMENT}/custom-properties" xmlns:vt="${DOCUMENT}/docPropsVTypes">` +
    `${each.join('')}</Properties>`
  );
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}

/** A range as a formula names it from another sheet. */
export function absoluteRange(sheet: string, column: number, from: number, to: number): string {
  const letter = columnName(column);
  return `'${sheet.replaceAll("'", "''")}'!$${letter}$${from}:$${letter}$${to}`;
}
