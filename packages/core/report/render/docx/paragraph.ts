/** Paragraphs; their properties in the order of the schema (ECMA-376, CT_PPr), which Word insists on. */

export interface ParagraphLook {
  /** Id of a paragraph style. */
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly bullet?: boolean;
  readonly align?: 'center' | 'right';
  /** A section ends with this paragraph: its `w:sectPr`. */
  readonly endOf?: string;
}

/** @param runs XML of runs, hyperlinks and bookmarks */
export function paragraph(look: ParagraphLook, runs: string): string {
  return `<w:p>${paragraphProperties(look)}${runs}</w:p>`;
}

function paragraphProperties({ style, keepNext, bullet, align, endOf }: ParagraphLook): string {
  const inside =
    (style === undefined ? '' : `<w:pStyle w:val="${style}"/>`) +
    (keepNext === true ? '<w:keepNext/>' : '') +
    (bullet === true ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '') +
    (align === undefined ? '' : `<w:jc w:val="${align}"/>`) +
    (endOf ?? '');
  return inside === '' ? '' : `<w:pPr>${inside}</w:pPr>`;
}

/** Two tables that touch would become one. */
export const GAP = paragraph({ style: 'Gap' }, '');
