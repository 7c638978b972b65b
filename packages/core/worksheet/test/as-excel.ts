/**
 * A workbook of ours in the shape in which Excel saves it (ECMA-376, ISO/IEC 29500): texts shared and partly rich,
 * targets from the root, extensions beside what everybody reads, a table, threaded comments, days from 1900 or 1904.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { styleIndex } from '../../workbook/write/styles.ts';
import { styleOf } from '../../report/render/worksheet/styles.ts';

export interface ExcelShape {
  /** Namespaces of the strict form. */
  readonly strict: boolean;
  readonly from1904: boolean;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** What only newer programs understand, with a second truth in it that nobody may read. */
const CHOICE =
  `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x15" xmlns:x15="x">` +
  '<row r="900"><c r="B900"><v>1</v></c></row><sheet name="Ghost" sheetId="99" r:id="rId1"/></mc:Choice></mc:AlternateContent>';

export function asExcel(bytes: Uint8Array, { strict, from1904 }: ExcelShape): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const shared: string[] = [];
  for (const [name, text] of parts) {
    if (name.startsWith('xl/worksheets/sheet')) parts.set(name, sheetOf(text, shared, from1904));
  }
  if (shared.length === 0) throw new Error('no text of the workbook was found');
  const change = (name: string, with_: (text: string) => string): void => {
    parts.set(name, with_(parts.get(name) ?? ''));
  };
  parts.set('xl/sharedStrings.xml', `${HEAD}<sst xmlns="${MAIN}">${shared.join('')}</sst>`);
  change('xl/_rels/workbook.xml.rels', (text) =>
    text
      .replaceAll('Target="worksheets/', 'Target="/xl/worksheets/')
      .replace('</Relationships>', `${SHARED}</Relationships>`),
  );
  change('xl/workbook.xml', (text) =>
    text.replace('<sheets>', `<workbookPr date1904="${from1904 ? 1 : 0}"/>${CHOICE}<sheets>`),
  );
  change('xl/styles.xml', (text) => text.replace('<cellXfs', `${CHOICE}<cellXfs`));
  parts.set('xl/tables/table1.xml', `${HEAD}<table xmlns="${MAIN}" id="1" name="T" ref="A4:B9"/>`);
  parts.set('xl/threadedComments/threadedComment1.xml', `${HEAD}<ThreadedComments xmlns="x"/>`);
  parts.set('xl/calcChain.xml', `${HEAD}<calcChain xmlns="${MAIN}"/>`);
  const named = [...parts].map(([name, text]) => [name, strToU8(strict ? strictly(text) : text)] as const);
  return zipSync(Object.fromEntries(named));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHARED = `<Relationship Id="rId900" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/>`;

function strictly(text: string): string {
  return text
    .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
}

function sheetOf(text: string, shared: string[], from1904: boolean): string {
  const day = styleIndex(styleOf('day'));
  return text
    .replace('<sheetData>', `${CHOICE}<sheetData>`)
    .replace(/<row /g, '<row spans="1:20" x14ac:dyDescent="0.25" ')
    .replace('<worksheet ', '<worksheet xmlns:x14ac="y" ')
    .replace(/ t="inlineStr"><is>(<t[^>]*>)([^<]*)<\/t><\/is>/g, (_, open: string, inner: string) => {
      shared.push(`<si>${runs(open, inner, shared.length)}</si>`);
      return ` t="s"><v>${shared.length - 1}</v>`;
    })
    .replace(new RegExp(`(s="${day}"><v>)(\\d+)`, 'g'), (_, before: string, serial: string) => {
      return `${before}${Number(serial) - (from1904 ? 1_462 : 0)}`;
    });
}

/** Every second text in two runs, the second one bold. */
function runs(open: string, text: string, n: number): string {
  if (n % 2 === 0 || text.includes('&')) return `${open}${text}</t>`;
  const [first, second] = [text.slice(0, 1), text.slice(1)];
  const spaced = '<t xml:space="preserve">';
  return `<r>${spaced}${first}</t></r><r><rPr><b/></rPr>${spaced}${second}</t></r><phoneticPr fontId="1"/>`;
}
