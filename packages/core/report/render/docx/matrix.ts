/** A risk matrix in Word: the letter in every cell, shaded by its rank, a step where what is tolerated ends. */
import type { MatrixCell } from '../../document/parts.ts';
import type { WordedMatrix } from '../../worded.ts';
import { INK } from './looks.ts';
import { paragraph } from './paragraph.ts';
import { run } from './run.ts';

const FILLS = ['EDF0F2', 'F0E8CC', 'F3DFA6', 'EEBD7B', 'E89A4F', 'CD6A37', 'B23A1E'] as const;
const WHITE = 'FFFFFF';
/** In twentieths of a point. */
const HEAD = 2400;
const CELL = 900;

export function matrixXml({ caption, corner, heads, rows }: WordedMatrix): string {
  const widths = [HEAD, ...heads.map(() => CELL)];
  const head = [corner, ...heads].map((text, i) => plainCell(widths[i] ?? CELL, text, i > 0)).join('');
  const body = rows.map(
    (row) =>
      `<w:tr><w:trPr><w:cantSplit/></w:trPr>${plainCell(HEAD, row.head, false)}${row.cells.map(rankCell).join('')}</w:tr>`,
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    `${paragraph({ style: 'Caption', keepNext: true }, run(caption))}<w:tbl><w:tblPr>` +
    `<w:tblStyle w:val="Matrix"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>' +
    `</w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${body.join('')}</w:tbl>`
  );
}

/** Rows of a matrix stay on one page: each keeps the next. */
function plainCell(width: number, text: string, centred: boolean): string {
  const look = { style: 'TableText', keepNext: true, ...(centred ? ({ align: 'center' } as const) : {}) };
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraph(look, run(text))}</w:tc>`;
}

/** `w:tcPr` in the order of the schema: width, borders, shading, alignment. */
function rankCell({ letter, tone, edge, count }: MatrixCell): string {
  const side = (name: string, step: boolean): string =>
    `<w:${name} w:val="single" w:sz="${step ? 24 : 4}" w:space="0" w:color="${step ? INK : WHITE}"/>`;
  const borders = side('top', edge.top) + (edge.right ? side('right', true) : '');
  const colour = tone === 6 ? WHITE : INK;
  const counted =
    count === null || count === 0 ? '' : run(String(count), { bold: true, colour }) + run(' ', { colour });
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${CELL}" w:type="dxa"/><w:tcBorders>${borders}</w:tcBorders>` +
    `<w:shd w:val="clear" w:color="auto" w:fill="${FILLS[tone]}"/><w:vAlign w:val="center"/></w:tcPr>` +
    `${paragraph({ style: 'TableText', keepNext: true, align: 'center' }, counted + run(letter, { colour }))}</w:tc>`
  );
}
