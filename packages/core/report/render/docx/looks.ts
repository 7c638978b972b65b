/** Colours and fonts of the Word document, and what a run looks like. */

export const INK = '12171D';
export const INK2 = '434D58';
export const INK3 = '5E6975';
export const LINE = 'DFE3E7';
export const LINE2 = 'C3CAD1';

/** On every machine, or with a substitute of the same widths. */
export const SANS = 'Arial';

export interface RunLook {
  /** Id of a character style. */
  readonly style?: 'IdText' | 'Quiet' | 'Name' | 'Hyperlink';
  readonly bold?: boolean;
  /** RRGGBB. */
  readonly colour?: string;
}

/** `w:rPr` in the order of the schema (ECMA-376, CT_RPr), which Word insists on; nothing for plain text. */
export function runProperties({ style, bold, colour }: RunLook): string {
  const inside =
    (style === undefined ? '' : `<w:rStyle w:val="${style}"/>`) +
    (bold === true ? '<w:b/>' : '') +
    (colour === undefined ? '' : `<w:color w:val="${colour}"/>`);
  return inside === '' ? '' : `<w:rPr>${inside}</w:rPr>`;
}

/** One font for all scripts: Word takes squares and rings for East Asian text. */
export function fontsXml(font: string): string {
  return `<w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:cs="${font}"/>`;
}
