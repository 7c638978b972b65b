/** Workbooks made part by part, so that a test can break one of them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export function sheetPart(cells: string, more = ''): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${cells}</sheetData>${more}</worksheet>`;
}

/** One sheet of one cell. */
export const SMALLEST: Parts = {
  '_rels/.rels': relations(`<Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`),
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="One" sheetId="1" r:id="b"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    `<Relationship Id="b" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="c" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>` +
      `<Relationship Id="d" Type="${OFFICE}/styles" Target="styles.xml"/>`,
  ),
  'xl/worksheets/sheet1.xml': sheetPart('<row r="1"><c r="A1" t="inlineStr"><is><t>one</t></is></c></row>'),
};

export function relations(each: string): string {
  return `<Relationships xmlns="${RELATIONS}">${each}</Relationships>`;
}

export function zipped(parts: Parts): Uint8Array {
  const bytes = Object.entries(parts).map(
    ([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const,
  );
  return zipSync(Object.fromEntries(bytes));
}

/** The smallest workbook with some of its parts replaced. */
export function workbookWith(parts: Parts): Uint8Array {
  return zipped({ ...SMALLEST, ...parts });
}

export function withSheet(cells: string, more = ''): Uint8Array {
  return workbookWith({ 'xl/worksheets/sheet1.xml': sheetPart(cells, more) });
}

/** Writes a number of two or four bytes over each record that begins with these bytes. */
export function patched(
  bytes: Uint8Array,
  mark: number,
  offset: number,
  value: number,
  width: 2 | 4,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) {
    if (view.getUint32(at, true) !== mark) continue;
    if (width === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return copy;
}

export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;

/** The archive with one of its parts changed. */
export function withPart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const part = parts[name];
  if (part === undefined) throw new Error(`no part ${name}`);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(part))) });
}
