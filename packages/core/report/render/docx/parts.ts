/** The Word document as the parts of its package, by name: the same report gives the same parts. */
import { XML_HEAD, xmlText } from '../../../lib/xml.ts';
import type { WordedReport } from '../../worded.ts';
import { documentXml } from './body.ts';
import { EXTENDED, MAIN, PACKAGE, RELATIONS } from './names.ts';
import { PAGES, footerXml, headerXml } from './page.ts';
import type { Picture } from './picture.ts';
import { stylesXml } from './styles.ts';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** @param pictures of the figures, in their order */
export function docxParts(report: WordedReport, pictures: readonly Picture[]): Parts {
  const pages = PAGES.flatMap((page) => [
    [`word/header-${page}.xml`, headerXml(report, page)] as const,
    [`word/footer-${page}.xml`, footerXml(report, page)] as const,
  ]);
  return {
    '[Content_Types].xml': contentTypesXml(),
    '_rels/.rels': relationsXml([
      ['rId1', `${RELATIONS}/officeDocument`, 'word/document.xml'],
      ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ['rId3', `${RELATIONS}/extended-properties`, 'docProps/app.xml'],
    ]),
    'docProps/app.xml': `${XML_HEAD}<Properties xmlns="${EXTENDED}"><Application>Bulkhead</Application></Properties>`,
    'docProps/core.xml': coreXml(report),
    'word/document.xml': documentXml(report, pictures),
    'word/_rels/document.xml.rels': documentRelations(pictures.length),
    'word/styles.xml': stylesXml(report.language),
    'word/numbering.xml': NUMBERING,
    'word/settings.xml': SETTINGS,
    ...Object.fromEntries(pages),
    ...Object.fromEntries(
      pictures.flatMap(({ png, svg }, i): readonly (readonly [string, string | Uint8Array])[] => [
        [`word/media/picture${i + 1}.png`, png],
        [`word/media/picture${i + 1}.svg`, svg],
      ]),
    ),
  };
}

function contentTypesXml(): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const types = [
    ['word/document.xml', `${word}.document.main+xml`],
    ['word/styles.xml', `${word}.styles+xml`],
    ['word/numbering.xml', `${word}.numbering+xml`],
    ['word/settings.xml', `${word}.settings+xml`],
    ...PAGES.flatMap((page) => [
      [`word/header-${page}.xml`, `${word}.header+xml`],
      [`word/footer-${page}.xml`, `${word}.footer+xml`],
    ]),
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ];
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    '<Default Extension="svg" ContentType="image/svg+xml"/>' +
    `${types.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('')}</Types>`
  );
}

function documentRelations(pictures: number): string {
  return relationsXml([
    ['rIdStyles', `${RELATIONS}/styles`, 'styles.xml'],
    ['rIdNumbering', `${RELATIONS}/numbering`, 'numbering.xml'],
    ['rIdSettings', `${RELATIONS}/settings`, 'settings.xml'],
    ...PAGES.flatMap((page) => [
      [`rIdHeader${page}`, `${RELATIONS}/header`, `header-${page}.xml`] as const,
      [`rIdFooter${page}`, `${RELATIONS}/footer`, `footer-${page}.xml`] as const,
    ]),
    ...Array.from({ length: pictures }, (_, i) => i + 1).flatMap((n) => [
      [`rIdP${n}`, `${RELATIONS}/image`, `media/picture${n}.png`] as const,
      [`rIdV${n}`, `${RELATIONS}/image`, `media/picture${n}.svg`] as const,
    ]),
  ]);
}

function relationsXml(relations: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = relations.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** Dated by the day of the report, not by the clock. */
function coreXml({ title, subtitle, language, asOf }: WordedReport): string {
  const day = `${asOf}T00:00:00Z`;
  const dated = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`;
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subtitle)}</dc:subject><dc:creator>Bulkhead</dc:creator>` +
    `<cp:lastModifiedBy>Bulkhead</cp:lastModifiedBy><dc:language>${language}</dc:language>${dated('created')}${dated('modified')}</cp:coreProperties>`
  );
}

const NUMBERING =
  `${XML_HEAD}<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>` +
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>' +
  '<w:pPr><w:ind w:left="340" w:hanging="240"/></w:pPr></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';

/** The mode of Word 2013 and later: without it, the document opens as one of 2007. */
const SETTINGS =
  `${XML_HEAD}<w:settings xmlns:w="${MAIN}"><w:defaultTabStop w:val="720"/><w:autoHyphenation/>` +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>';
