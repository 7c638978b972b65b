/** Notes of cells: their texts, and the boxes in which old and new programs alike show them. */
import { cellName, type CellAddress } from '../address.ts';
import type { Sheet } from '../sheet.ts';
import { XML_HEAD } from '../../lib/xml.ts';
import { cellText } from './xml.ts';

export interface Note {
  readonly cell: CellAddress;
  readonly text: string;
}

export function notesOf({ rows }: Sheet): readonly Note[] {
  return rows.flatMap(({ cells }, i) =>
    cells.flatMap(({ note }, j) =>
      note === undefined ? [] : [{ cell: { row: i + 1, column: j + 1 }, text: note }],
    ),
  );
}

export function commentsXml(notes: readonly Note[]): string {
  const comments = notes.map(
    ({ cell, text }) =>
      `<comment ref="${cellName(cell)}" authorId="0"><text><r><rPr><sz val="9"/><rFont val="Calibri"/></rPr>` +
      `<t xml:space="preserve">${cellText(text)}</t></r></text></comment>`,
  );
  return (
    `${XML_HEAD}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<authors><author>Bulkhead</author></authors><commentList>${comments.join('')}</commentList></comments>`
  );
}

export function drawingXml(notes: readonly Note[]): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
    ' xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocksOf(notes.length)}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${notes.map(box).join('')}</xml>`
  );
}

const FIRST_SHAPE = 1_025;
/** Ids of shapes come in blocks of as many, and each block is declared. */
const BLOCK = 1_024;

function blocksOf(count: number): string {
  const last = Math.floor((FIRST_SHAPE + Math.max(0, count - 1)) / BLOCK);
  return Array.from({ length: last }, (_, i) => i + 1).join(',');
}

const LINE_LENGTH = 58;

/** A box to the right of its cell, as high as its text. */
function box({ cell: { row, column }, text }: Note, i: number): string {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / LINE_LENGTH), 1);
  const anchor = [column, 12, row - 1, 4, column + 4, 40, row - 1 + lines, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${FIRST_SHAPE + i}" type="#_x0000_t202" style="position:absolute;margin-left:0;margin-top:0;` +
    `width:300pt;height:${lines * 13}pt;z-index:${i + 1};visibility:hidden" fillcolor="#fffbe6" o:insetmode="auto">` +
    '<v:fill color2="#fffbe6"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}
