/** Writes a workbook as XLSX. The same workbook gives the same bytes, on every machine and on every day. */
import { strToU8, zipSync, type Zippable } from 'fflate';
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

/** Every archive has a time in it. Written without a zone it is read as local time, and is the same everywhere. */
const NO_TIME = '2000-01-01T12:00:00';

export function writeWorkbook(workbook: Workbook): Uint8Array {
  const parts: Zippable = {};
  const put = (path: string, text: string): void => {
    parts[path] = [strToU8(text), { mtime: NO_TIME, level: 1 }];
  };
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
  return zipSync(parts);
}
