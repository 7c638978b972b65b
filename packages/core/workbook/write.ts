/** Writes a workbook as XLSX. The same workbook gives the same bytes, on every machine and on every day. */
import type { Workbook } from './sheet.ts';
import { commentsXml, drawingXml, notesOf } from './write/notes.ts';
import {
  appXml,
  contentTypesXml,
  coreXml,
  customXml,
  rootRelationsXml,
  sheetRelationsXml,
  workbookRelationsXml,
  workbookXml,
} from './write/package.ts';
import { sheetXml } from './write/sheet.ts';
import { stylesXml } from './write/styles.ts';
import { packing, zipped, type Packing } from './write/zip.ts';

/** @param packed the same for workbooks that are written together: what they share is packed once */
export function writeWorkbook(workbook: Workbook, packed = packing()): Uint8Array {
  const parts = new Map<string, ReturnType<Packing>>();
  const put = (path: string, text: string): void => void parts.set(path, packed(text));
  const { sheets, styles } = workbook;
  const notes = sheets.map(notesOf);
  const numbered = notes.flatMap((of, i) => (of.length === 0 ? [] : [i + 1]));
  put('[Content_Types].xml', contentTypesXml(sheets.length, numbered));
  put('_rels/.rels', rootRelationsXml());
  put('docProps/app.xml', appXml());
  put('docProps/core.xml', coreXml(workbook.title));
  put('docProps/custom.xml', customXml(workbook.properties));
  put('xl/workbook.xml', workbookXml(workbook));
  put('xl/_rels/workbook.xml.rels', workbookRelationsXml(sheets.length));
  put(
    'xl/styles.xml',
    stylesXml(
      styles,
      sheets.flatMap(({ highlights = [] }) => highlights),
    ),
  );
  const first = sheets.findIndex(({ visibility }) => visibility === 'visible');
  let firstHighlight = 0;
  sheets.forEach((sheet, i) => {
    const hasNotes = numbered.includes(i + 1);
    put(`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, { first: i === first, hasNotes, firstHighlight }));
    firstHighlight += sheet.highlights?.length ?? 0;
  });
  for (const n of numbered) {
    put(`xl/worksheets/_rels/sheet${n}.xml.rels`, sheetRelationsXml(n));
    put(`xl/comments${n}.xml`, commentsXml(notes[n - 1] ?? []));
    put(`xl/drawings/vmlDrawing${n}.vml`, drawingXml(notes[n - 1] ?? []));
  }
  return zipped(parts);
}
