/** xl/styles.xml: every style of the workbook, in its order, behind the plain one. */
import type { Highlight, Style } from '../sheet.ts';
import { XML_HEAD, xmlText } from '../../lib/xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** The first id a workbook may give to a format of its own. */
const DATE_FORMAT = 164;
const TEXT_FORMAT = 49;
const FONT = '<name val="Calibri"/><family val="2"/>';

/** The index a cell names: 0 is the plain style that every workbook begins with. */
export function styleIndex(style: number): number {
  return style + 1;
}

export function stylesXml(styles: readonly Style[], highlights: readonly Highlight[]): string {
  const all: readonly Style[] = [{}, ...styles];
  return [
    XML_HEAD,
    `<styleSheet xmlns="${MAIN}">`,
    `<numFmts count="1"><numFmt numFmtId="${DATE_FORMAT}" formatCode="yyyy\\-mm\\-dd"/></numFmts>`,
    list('fonts', all.map(font)),
    list('fills', ['<fill><patternFill patternType="none"/></fill>', GREY_125, ...all.map(fill)]),
    list('borders', all.map(border)),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    list('cellXfs', all.map(format)),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    list('dxfs', highlights.map(highlight)),
    '</styleSheet>',
  ].join('');
}

/** Programs take the second fill for this whatever stands there. */
const GREY_125 = '<fill><patternFill patternType="gray125"/></fill>';

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function font({ bold, italic, size = 11, colour = '000000' }: Style): string {
  const marks = `${bold === true ? '<b/>' : ''}${italic === true ? '<i/>' : ''}`;
  return `<font>${marks}<sz val="${size}"/><color rgb="FF${colour}"/>${FONT}</font>`;
}

function fill({ fill: colour }: Style): string {
  if (colour === undefined) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function border({ border: colour }: Style): string {
  if (colour === undefined) return '<border><left/><right/><top/><bottom/><diagonal/></border>';
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${side} style="thin"><color rgb="FF${colour}"/></${side}>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function format({ format: shown, wrap, centred }: Style, index: number): string {
  const number = shown === 'date' ? DATE_FORMAT : shown === 'text' ? TEXT_FORMAT : 0;
  const wrapped = wrap === true ? ' wrapText="1"' : '';
  const horizontal = centred === true ? ' horizontal="center"' : '';
  return (
    `<xf numFmtId="${number}" fontId="${index}" fillId="${index + 2}" borderId="${index}" xfId="0"` +
    ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
    `<alignment vertical="top"${horizontal}${wrapped}/></xf>`
  );
}

function highlight({ fill: back, colour }: Highlight): string {
  return (
    `<dxf><font><color rgb="FF${xmlText(colour)}"/></font>` +
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${back}"/><bgColor rgb="FF${back}"/></patternFill></fill></dxf>`
  );
}
