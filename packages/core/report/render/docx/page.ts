/** Pages of the Word document: upright and lying A4, each with a header and a footer as wide as it is. */
import { XML_HEAD } from '../../../lib/xml.ts';
import type { WordedReport } from '../../worded.ts';
import { MAIN, RELATIONS } from './names.ts';
import { TAB, run } from './run.ts';

export const PAGES = ['upright', 'lying'] as const;
export type Page = (typeof PAGES)[number];

const MARGIN = 900;
/** In twentieths of a point. */
const SIZES: Readonly<Record<Page, Size>> = {
  upright: { width: 11_906, height: 16_838, top: 900, bottom: 850 },
  lying: { width: 16_838, height: 11_906, top: 850, bottom: 850 },
};
interface Size {
  readonly width: number;
  readonly height: number;
  /** What the text keeps from the edges. */
  readonly top: number;
  readonly bottom: number;
}

/** @param isFirst the title stands on its first page, which needs no header */
export function sectionXml(page: Page, isFirst: boolean): string {
  const { width, height, top, bottom } = SIZES[page];
  const footer = `rIdFooter${page}`;
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader${page}"/><w:footerReference w:type="default" r:id="${footer}"/>` +
    (isFirst ? `<w:footerReference w:type="first" r:id="${footer}"/>` : '') +
    `<w:type w:val="nextPage"/><w:pgSz w:w="${width}" w:h="${height}"${page === 'lying' ? ' w:orient="landscape"' : ''}/>` +
    `<w:pgMar w:top="${top}" w:right="${MARGIN}" w:bottom="${bottom}" w:left="${MARGIN}" w:header="450" w:footer="450" w:gutter="0"/>` +
    `${isFirst ? '<w:titlePg/>' : ''}</w:sectPr>`
  );
}

export function headerXml({ title, subtitle }: WordedReport, page: Page): string {
  return part('hdr', page, 'HeadText', `${run(title)}${TAB}${run(subtitle)}`);
}

export function footerXml({ titleBlock, pageOf }: WordedReport, page: Page): string {
  const counted = pageOf
    .split(/(\{pages?\})/)
    .filter((text) => text !== '')
    .map((text) => FIELDS[text] ?? run(text));
  return part('ftr', page, 'FootText', `${run(titleBlock)}${TAB}${counted.join('')}`);
}

/** What stands in them until a program counts the pages, as each does when it opens the document. */
const FIELDS: Readonly<Record<string, string>> = {
  '{page}': `<w:fldSimple w:instr=" PAGE ">${run('1')}</w:fldSimple>`,
  '{pages}': `<w:fldSimple w:instr=" NUMPAGES ">${run('1')}</w:fldSimple>`,
};

function part(tag: 'hdr' | 'ftr', page: Page, style: string, runs: string): string {
  const right = SIZES[page].width - 2 * MARGIN;
  return (
    `${XML_HEAD}<w:${tag} xmlns:w="${MAIN}" xmlns:r="${RELATIONS}"><w:p><w:pPr><w:pStyle w:val="${style}"/>` +
    `<w:tabs><w:tab w:val="right" w:pos="${right}"/></w:tabs></w:pPr>${runs}</w:p></w:${tag}>`
  );
}
