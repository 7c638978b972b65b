/** A workbook as people keep them: a title above the heads, a formula, a version that became a number, merged cells. */
import { strToU8, zipSync } from 'fflate';

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const text = (cell: string, value: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;

const ROWS = [
  text('A1', 'Assets of the north works'),
  text('A3', 'Asset tag') + text('B3', 'Device type') + text('C3', 'Firmware'),
  `${text('A4', 'P-1') + text('B4', 'PLC')}<c r="C4"><v>3.1</v></c>`,
  `${text('A5', 'P-2')}<c r="B5"><f>B4</f><v>0</v></c>`,
  text('A6', 'P-3') + text('B6', 'PLC'),
  text('A8', 'P-5') + text('B8', 'HMI') + text('C8', '2.0'),
];
const NUMBERS = [1, 3, 4, 5, 6, 8];

export function uglyWorkbook(): Uint8Array {
  const rows = ROWS.map((cells, i) => `<row r="${NUMBERS[i]}">${cells}</row>`).join('');
  const merged = '<mergeCells count="1"><mergeCell ref="B6:B7"/></mergeCells>';
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${NS}" xmlns:r="${REL}"><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${NS}"><sheetData>${rows}</sheetData>${merged}</worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}
